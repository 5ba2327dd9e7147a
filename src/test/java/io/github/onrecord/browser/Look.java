package io.github.onrecord.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at a page. */
public enum Look {
    WIDE(1360, 900, 1, ColorScheme.LIGHT),
    DARK(1360, 900, 1, ColorScheme.DARK),
    NARROW(380, 780, 2, ColorScheme.LIGHT),
    NARROW_DARK(380, 780, 2, ColorScheme.DARK),
    /** A window of 1280 by 900 at twice the size of the letters. */
    ZOOMED(640, 450, 2, ColorScheme.LIGHT);

    private final int width;
    private final int height;
    private final int scale;
    private final ColorScheme colours;

    Look(int width, int height, int scale, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.colours = colours;
    }

    /** Motion is reduced, so that nothing is still on its way when a test looks. */
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(scale)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE);
    }
}
