package io.github.onrecord.synthetic;

import java.util.List;

/**
 * An outlet of the synthetic archive.
 *
 * @param name as it is credited
 * @param host of its addresses
 * @param form in what its archive comes
 */
record Outlet(String name, String host, Form form) {
    /** In what an archive comes. */
    enum Form {
        PAGES,
        WARC,
        JSON_LINES,
        CSV
    }

    static final Outlet OBSERVER = new Outlet("Tarn Observer", "tarn-observer.example", Form.PAGES);
    static final Outlet COURIER = new Outlet("Vellin Courier", "vellin-courier.example", Form.PAGES);
    static final Outlet POST = new Outlet("Evening Post", "evening-post.example", Form.WARC);
    static final Outlet HERALD = new Outlet("Estuary Herald", "estuary-herald.example", Form.WARC);
    static final Outlet GAZETTE = new Outlet("Karsund Gazette", "karsund-gazette.example", Form.JSON_LINES);
    static final Outlet TIMES = new Outlet("Anselm Times", "anselm-times.example", Form.CSV);

    static final List<Outlet> ALL = List.of(OBSERVER, COURIER, POST, HERALD, GAZETTE, TIMES);
}
