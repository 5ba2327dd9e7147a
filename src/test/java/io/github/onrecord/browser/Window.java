package io.github.onrecord.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A window of the browser with one page in it, and what went on there. */
public final class Window {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Window(Page page) {
        this.page = page;
        page.onConsoleMessage(this::heard);
        page.onPageError(errors::add);
        page.onRequest((Request request) -> requests.add(request.url()));
    }

    private void heard(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text());
        }
    }

    /** The page, for everything that Playwright can do. */
    public Page page() {
        return page;
    }

    /** Opens a file from disk. */
    public Window open(Path file) {
        page.navigate(file.toUri().toString());
        return this;
    }

    /** Presses keys one after the other: "j", "Enter", "Tab". */
    public Window press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** What a screen reader was told last. */
    public String spoken() {
        return page.locator("#spoken").textContent();
    }

    /** A picture of what is to be seen, as {@code target/screenshots/NAME.png}. */
    public Window picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
        return this;
    }

    /** What axe finds that keeps people out: rule, and the places. */
    public List<String> barriers() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .toList())
                        .toList();
    }

    /** Every address that the page asked for. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Errors and warnings on the console, and exceptions that nobody caught. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Takes note that these errors were meant to be. */
    public void forgiveErrors() {
        errors.clear();
    }
}
