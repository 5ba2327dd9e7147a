package io.github.onrecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests windows of a real browser. One browser serves the whole run; every window forgets all when its test ends.
 * A test fails if a page in one of its windows writes an error to the console.
 *
 * <p>A test class says {@code @ExtendWith(Browsing.class)}, and its tests take {@link Windows}:
 *
 * <pre>{@code
 * Window window = windows.open(Look.WIDE).open(file).press("j");
 * assertThat(window.barriers()).isEmpty();
 * }</pre>
 *
 * <p>Without Chromium the tests are skipped, except where {@code ONRECORD_BROWSER_TESTS=required}. The variable
 * {@code ONRECORD_CHROMIUM} names one that is somewhere else.
 */
public final class Browsing implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final Namespace HERE = Namespace.create(Browsing.class);
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        String missing = "There is no Chromium. Install it ('apt-get install chromium'), or name one with"
                + " ONRECORD_CHROMIUM.";
        if ("required".equals(System.getenv("ONRECORD_BROWSER_TESTS"))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }

    private static Optional<Path> chromium() {
        return Stream.concat(Optional.ofNullable(System.getenv("ONRECORD_CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Windows.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot().getStore(HERE).getOrComputeIfAbsent(Running.class);
        return context.getStore(HERE)
                .getOrComputeIfAbsent(Windows.class, none -> new Windows(running.browser), Windows.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Windows windows = context.getStore(HERE).get(Windows.class, Windows.class);
        if (windows != null) {
            windows.close(context.getExecutionException().isEmpty());
        }
    }

    /** The browser of this run. */
    static final class Running implements AutoCloseable {
        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium().orElseThrow())
                        .setArgs(new ArrayList<>(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))));

        Running() {
            // A machine that does much else takes its time; on a quiet one nothing waits that long.
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
