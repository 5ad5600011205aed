package be.brugwachter.browser;

/** The three screens every page is looked at on, in CSS pixels. */
public enum Screen {
    PHONE(390, 844),
    TABLET(768, 1024),
    DESKTOP(1280, 900),
    /** The narrowest on which nothing may stick out. */
    NARROW(360, 740);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
