package io.github.onrecord.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/**
 * The page, served to the browsers of this machine.
 *
 * <pre>{@code
 * try (PageServer server = PageServer.open(setup, 8765)) {
 *     System.out.println(server.address());
 *     server.awaitStop();
 * }
 * }</pre>
 *
 * <p>It listens on the loopback address alone and lets in those who bring the token of this start, which stands in
 * {@link #address}. Many tabs may be open at once.
 */
public final class PageServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final int BACKLOG = 50;
    private static final int SECONDS_TO_FINISH = 1;

    private final HttpServer http;
    private final Workers workers;
    private final Desk desk;
    private final Token token;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private PageServer(HttpServer http, Workers workers, Desk desk, Token token) {
        this.http = http;
        this.workers = workers;
        this.desk = desk;
        this.token = token;
    }

    /**
     * Starts to serve.
     *
     * @param port 1 to 65535, or 0 for any that is free
     * @throws java.net.BindException if the port is in use
     * @throws IOException if the machine gives no port for another reason
     */
    public static PageServer open(Setup setup, int port) throws IOException {
        return open(setup, port, Bounds.standard());
    }

    static PageServer open(Setup setup, int port, Bounds bounds) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), BACKLOG);
        Houses houses = new Houses(setup);
        Shelf shelf = new Shelf(bounds);
        Desk desk = new Desk(houses, shelf);
        Workers workers = new Workers(bounds.requests(), bounds.reading());
        PageServer server = new PageServer(http, workers, desk, Token.random());
        Doorkeeper door = new Doorkeeper(server.token, server.port());
        VerdictBook verdicts = new VerdictBook(setup.verdicts(), setup.reviewer());
        Screens screens = new Screens(door.token(), houses, shelf, setup.verdicts());
        Reports reports = new Reports(houses, verdicts, setup.pack().lexicons());
        Rooms rooms = new Rooms(houses, shelf, desk, verdicts, reports, screens);
        http.createContext(
                "/", new Reception(door, rooms.routes(), screens, bounds, workers, server.stopped::countDown));
        http.setExecutor(workers);
        http.start();
        return server;
    }

    /** The port it listens on. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** What to open in a browser; it holds the token. */
    public String address() {
        return "http://127.0.0.1:" + port() + "/?token=" + token.words();
    }

    /** Waits until somebody stops it from the page. */
    public void awaitStop() throws InterruptedException {
        stopped.await();
    }

    /** Stops to serve; what is being answered may be finished within a second. */
    @Override
    public void close() {
        http.stop(SECONDS_TO_FINISH);
        workers.close();
        desk.close();
        stopped.countDown();
    }
}
