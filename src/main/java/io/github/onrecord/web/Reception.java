package io.github.onrecord.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.onrecord.ingest.UnreadableInput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes every request: lets it in or turns it away, reads what it brings, and has it answered. */
final class Reception implements HttpHandler {
    private final Doorkeeper door;
    private final List<Route> routes;
    private final Screens screens;
    private final Bounds bounds;
    private final Workers workers;
    private final Runnable afterStop;

    Reception(
            Doorkeeper door, List<Route> routes, Screens screens, Bounds bounds, Workers workers, Runnable afterStop) {
        this.door = door;
        this.routes = List.copyOf(routes);
        this.screens = screens;
        this.bounds = bounds;
        this.workers = workers;
        this.afterStop = afterStop;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Request request = new Request(exchange);
        boolean stops = false;
        try (exchange) {
            Reply reply = reply(request);
            stops = reply.isLast();
            reply.send(exchange);
        } finally {
            if (stops) {
                afterStop.run();
            }
        }
    }

    private Reply reply(Request request) throws IOException {
        try {
            return answer(request);
        } catch (Refused refused) {
            return screens.refusal(request, refused.status(), refused.words()).with(refused.headers());
        } catch (UnreadableInput fault) {
            return screens.refusal(request, 422, String.valueOf(fault.getMessage()));
        } catch (InterruptedException late) {
            Thread.currentThread().interrupt();
            throw new IOException("the request took too long", late);
        } catch (RuntimeException | StackOverflowError ours) {
            // One request that we cannot cope with must not cost all the others.
            return screens.refusal(
                    request,
                    500,
                    "OnRecord met a fault of its own with this. Everything else goes on; what you wrote is still in"
                            + " the page before.");
        }
    }

    private Reply answer(Request request) throws Refused, UnreadableInput, IOException, InterruptedException {
        door.checkPlace(request);
        if (isFirst(request)) {
            return Reply.seeOther("/").with("Set-Cookie", door.cookieHeader());
        }
        Optional<Route> open = at(request).filter(route -> route.kind() == Route.Kind.OPEN);
        if (open.isEmpty()) {
            door.checkCookie(request);
        }
        Route route = route(request);
        Visit visit = visit(route, request);
        workers.allow(bounds.answering());
        return route.answer().answer(visit);
    }

    /** Whether the browser comes with the address that the terminal shows. */
    private boolean isFirst(Request request) throws Refused {
        return request.path().equals("/")
                && request.method().equals("GET")
                && door.knows(request.query().getOrDefault("token", ""));
    }

    private Optional<Route> at(Request request) {
        return routes.stream().filter(route -> route.isAt(request.path())).findFirst();
    }

    private Route route(Request request) throws Refused {
        Route route = at(request).orElseThrow(() -> new Refused(404, "There is no such page here."));
        if (!route.takes(request.method())) {
            throw new Refused(405, "This cannot be done here.", Map.of("Allow", route.methods()));
        }
        return route;
    }

    private Visit visit(Route route, Request request) throws Refused, IOException {
        List<String> parts = route.parts(request.path());
        return switch (route.kind()) {
            case OPEN, READ -> new Visit(request, parts, request.query(), List.of());
            case CHANGE -> {
                door.checkOrigin(request);
                Posted form = request.form(bounds.bytes());
                door.checkToken(request, form.fields());
                yield new Visit(request, parts, form.fields(), form.files());
            }
        };
    }
}
