package iq.masar.ui;

import java.util.Map;
import java.util.Set;

/** Every icon of the product: strokes on a grid of 24 units, and whether it turns with the direction of writing. */
public final class Icons {
    private static final Map<String, String> PATHS = Map.ofEntries(
            Map.entry(
                    "alert",
                    "M12 9v4M10.4 3.6 2.3 17.1A1.9 1.9 0 0 0 3.9 20h16.2a1.9 1.9 0 0 0 1.6-2.9L13.6 3.6a1.9"
                            + " 1.9 0 0 0-3.2 0zM12 16h.01"),
            Map.entry("arrow", "M5 12h14M13 18l6-6M13 6l6 6"),
            Map.entry(
                    "bell",
                    "M10 5a2 2 0 1 1 4 0 7 7 0 0 1 4 6v3a4 4 0 0 0 2 3H4a4 4 0 0 0 2-3v-3a7 7 0 0 1 4-6M9"
                            + " 17v1a3 3 0 0 0 6 0v-1"),
            Map.entry(
                    "book", "M3 19a9 9 0 0 1 9 0 9 9 0 0 1 9 0M3 6a9 9 0 0 1 9 0 9 9 0 0 1 9 0M3 6v13M12 6v13M21 6v13"),
            Map.entry("building", "M5 21V4h9v17M14 9h5v12M3 21h18M8 8h3M8 12h3M8 16h3M16.5 13h.5M16.5 17h.5"),
            Map.entry(
                    "cal",
                    "M4 7a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM16 3v4M8 3v4M4" + " 11h16"),
            Map.entry("card", "M3 6h18v12H3zM7 11m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M12 10h6M12 14h6M5.5 15h3"),
            Map.entry("chart", "M4 20h16M6 16v-5M11 16V6M16 16v-8"),
            Map.entry("chat", "M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5"),
            Map.entry("check", "M5 12l5 5L20 7"),
            Map.entry(
                    "child", "M12 6m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M7 12h10M9 12v4l-2 5M15 12v4l2 5M9 16h6"),
            Map.entry("clock", "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3 3"),
            Map.entry("down", "M12 4v12M7 11l5 5 5-5M4 20h16"),
            Map.entry(
                    "eye",
                    "M10 12a2 2 0 1 0 4 0a2 2 0 0 0-4 0M21 12c-2.4 4-5.4 6-9 6s-6.6-2-9-6c2.4-4 5.4-6"
                            + " 9-6s6.6 2 9 6"),
            Map.entry(
                    "file",
                    "M14 3v4a1 1 0 0 0 1 1h4M17 21H7a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h7l5 5v11a2 2 0 0 1-2 2zM9"
                            + " 13h6M9 17h6"),
            Map.entry("filter", "M4 5h16l-6 7.5V19l-4 2v-8.5z"),
            Map.entry("flag", "M5 5a5 5 0 0 1 7 0 5 5 0 0 0 7 0v9a5 5 0 0 1-7 0 5 5 0 0 0-7 0zM5 21v-7"),
            Map.entry(
                    "gear",
                    "M12 12m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2"
                            + " 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2"),
            Map.entry(
                    "globe",
                    "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"),
            Map.entry(
                    "hand",
                    "M8 12V6a1.5 1.5 0 0 1 3 0v5M11 11V4.5a1.5 1.5 0 0 1 3 0V11M14 11V6a1.5 1.5 0 0 1 3"
                            + " 0v8c0 4-2 7-6 7-3 0-4.5-1.5-6-4.5L3.5 13.5A1.5 1.5 0 0 1 6 12l2 2.5"),
            Map.entry(
                    "health",
                    "M5 4v5a4.5 4.5 0 0 0 9 0V4M9.5 13.5V16a4.5 4.5 0 0 0 9 0v-2M18.5 12m-2 0a2 2 0 1 0 4"
                            + " 0a2 2 0 1 0-4 0M3.5 4h3M12.5 4h3"),
            Map.entry("heart", "M12 20 4.5 12.5a4.6 4.6 0 0 1 7.5-5 4.6 4.6 0 0 1 7.5 5z"),
            Map.entry(
                    "help",
                    "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 16v.01M12 13a2 2 0 0 0 .9-3.8 2 2 0 0" + " 0-2.5.6"),
            Map.entry("history", "M4 12a8 8 0 1 1 2.5 5.8M4 18v-4h4M12 8v4.5l3 1.5"),
            Map.entry(
                    "home",
                    "M5 12H3l9-9 9 9h-2M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7M9 21v-6a2 2 0 0 1 2-2h2a2 2"
                            + " 0 0 1 2 2v6"),
            Map.entry(
                    "inbox",
                    "M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2zM4 13h3l3 3h4l3-3h3"),
            Map.entry("info", "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 8v.01M11 11.5h1V16h1"),
            Map.entry("key", "M8 15m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M11 12l8-8M16 7l3 3M13.5 9.5l2 2"),
            Map.entry("land", "M3 20h18M5 20v-7l7-5 7 5v7M9 20v-4M15 20v-4M12 8V3l4 1.5-4 1.5"),
            Map.entry(
                    "link",
                    "M10 14a4 4 0 0 0 5.7 0l3.6-3.6a4 4 0 0 0-5.7-5.7L12.5 5.8M14 10a4 4 0 0 0-5.7 0l-3.6"
                            + " 3.6a4 4 0 0 0 5.7 5.7l1.1-1.1"),
            Map.entry("list", "M9 6h11M9 12h11M9 18h11M4 6l.5.5L6 5M4 12l.5.5L6 11M4 18l.5.5L6 17"),
            Map.entry(
                    "lock",
                    "M5 13a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zM8 11V7a4 4 0 1 1"
                            + " 8 0v4"),
            Map.entry("mail", "M3 6h18v12H3zM3 7l9 6 9-6"),
            Map.entry("map", "M3 7l6-3 6 3 6-3v13l-6 3-6-3-6 3zM9 4v13M15 7v13"),
            Map.entry("menu", "M4 6h16M4 12h16M4 18h16"),
            Map.entry("minus", "M5 12h14"),
            Map.entry("money", "M3 7h18v10H3zM12 12m-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0M6 10v4M18 10v4"),
            Map.entry("next", "M9 6l6 6-6 6"),
            Map.entry("out", "M14 8V5H5v14h9v-3M9 12h12M18 9l3 3-3 3"),
            Map.entry("pen", "M4 20h4L18.5 9.5a2.8 2.8 0 0 0-4-4L4 16zM13.5 6.5l4 4"),
            Map.entry(
                    "phone",
                    "M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1" + " 2-2"),
            Map.entry(
                    "pin",
                    "M12 21c-5-5.5-7-8.5-7-11.5a7 7 0 0 1 14 0c0 3-2 6-7 11.5M12 9.5m-2.5 0a2.5 2.5 0 1 0 5"
                            + " 0a2.5 2.5 0 1 0-5 0"),
            Map.entry("plane", "M3 13l2-1 3 2 5-2.5L6 5l2.5-1 9 5L20 8c1.5-.5 2.5 1 1 2L9 17H5z"),
            Map.entry("plus", "M12 5v14M5 12h14"),
            Map.entry(
                    "print",
                    "M17 17h2a2 2 0 0 0 2-2v-4a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v4a2 2 0 0 0 2 2h2M17 9V5a2 2 0"
                            + " 0 0-2-2H9a2 2 0 0 0-2 2v4M7 15a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z"),
            Map.entry(
                    "qr",
                    "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2M7"
                            + " 7h.01M17 7h.01M7 17h.01"),
            Map.entry("refresh", "M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5"),
            Map.entry(
                    "route",
                    "M6 19m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M18 5m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0M12"
                            + " 19h4.5a3.5 3.5 0 0 0 0-7h-8a3.5 3.5 0 0 1 0-7H12"),
            Map.entry(
                    "save",
                    "M6 4h10l4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2M12 14m-2 0a2 2 0 1 0 4 0a2"
                            + " 2 0 1 0-4 0M14 4v4H8V4"),
            Map.entry("scale", "M12 4v16M7 20h10M6 6l6-1 6 1M9 12 6 6l-3 6a3 3 0 0 0 6 0M21 12l-3-6-3 6a3 3 0 0 0 6 0"),
            Map.entry("school", "M12 4 2.5 9 12 14l9.5-5zM6 11v5c3.5 3 8.5 3 12 0v-5M21.5 9v6"),
            Map.entry("search", "M10 10m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0M21 21l-6-6"),
            Map.entry("send", "M10 14 21 3M21 3l-6.5 18a.55.55 0 0 1-1 0L10 14l-7-3.5a.55.55 0 0 1 0-1z"),
            Map.entry("shield", "M12 3l8 3v6c0 4.5-3.3 7.6-8 9-4.7-1.4-8-4.5-8-9V6zM8.5 12l2.5 2.5 4.5-5"),
            Map.entry("star", "M12 4l2.5 5.2 5.7.8-4.1 4 1 5.7-5.1-2.7-5.1 2.7 1-5.7-4.1-4 5.7-.8z"),
            Map.entry("stop", "M12 12m-9 0a9 9 0 1 0 18 0a9 9 0 1 0-18 0M5.7 5.7l12.6 12.6"),
            Map.entry("tool", "M14.5 5.5a4 4 0 0 0-4.8 5.3L4 16.5 7.5 20l5.7-5.7a4 4 0 0 0 5.3-4.8L16 12l-3-1-1-3z"),
            Map.entry("trash", "M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"),
            Map.entry("undo", "M5 9h9a5 5 0 0 1 0 10h-3M9 5 5 9l4 4"),
            Map.entry("unlock", "M6 11h12v9H6zM9 11V7a3.5 3.5 0 0 1 6.7-1.5M12 15v2"),
            Map.entry("up", "M12 20V8M7 13l5-5 5 5M4 4h16"),
            Map.entry("user", "M12 7m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M6 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2"),
            Map.entry(
                    "users",
                    "M9 7m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2M16 3.1a4"
                            + " 4 0 0 1 0 7.8M21 21v-2a4 4 0 0 0-3-3.9"),
            Map.entry("wifi", "M12 18h.01M9.2 15.2a4 4 0 0 1 5.6 0M6.3 12.3a8 8 0 0 1 11.4 0M3.5 9.5a12 12 0 0 1 17 0"),
            Map.entry("work", "M4 8h16v11H4zM9 8V5h6v3M4 13h16M12 12v2"),
            Map.entry("x", "M18 6 6 18M6 6l12 12"));
    private static final Set<String> FLIPPING =
            Set.of("send", "next", "route", "arrow", "list", "undo", "out", "plane");

    private Icons() {}

    public static Set<String> names() {
        return PATHS.keySet();
    }

    /** The strokes; an unknown name draws a question mark, so that a slip shows and does not break the page. */
    public static String path(String name) {
        return PATHS.getOrDefault(name, PATHS.getOrDefault("help", ""));
    }

    /** Arrows and whatever else points along the line of reading. */
    public static boolean flips(String name) {
        return FLIPPING.contains(name);
    }
}
