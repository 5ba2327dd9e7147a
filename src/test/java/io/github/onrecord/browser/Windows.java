package io.github.onrecord.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;

/** The windows that one test opens. */
public final class Windows {
    private final Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** An empty window. */
    public Window open(Look look) {
        return open(look.options());
    }

    /** An empty window that runs no scripts. */
    public Window openWithoutScripts(Look look) {
        return open(look.options().setJavaScriptEnabled(false));
    }

    private Window open(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        contexts.add(context);
        Window window = new Window(context.newPage());
        windows.add(window);
        return window;
    }

    /** Closes all; where the test has passed so far, errors on a console fail it. */
    void close(boolean passed) {
        contexts.forEach(BrowserContext::close);
        if (passed) {
            assertThat(windows).allSatisfy(window -> assertThat(window.errors()).isEmpty());
        }
    }
}
