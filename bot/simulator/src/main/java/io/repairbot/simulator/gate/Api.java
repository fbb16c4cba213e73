package io.repairbot.simulator.gate;

import java.io.IOException;
import java.util.function.Function;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The table of API calls. Routes, not controllers: no component scan of a program on the same class path can pick them up. */
public final class Api {
    private static final int MAX_BODY = 1 << 20;
    private static final String BODY = Api.class.getName() + ".body";
    private static final String CODE = Api.class.getName() + ".errcode";
    private final RouterFunctions.Builder routes = RouterFunctions.route();

    /** A part of the API that puts its calls into the table. */
    public interface Part {
        void addTo(Api api);
    }

    public Api(Iterable<Part> parts) {
        routes.onError(ApiError.class, (error, request) -> refusal((ApiError) error, request));
        parts.forEach(part -> part.addTo(this));
    }

    public RouterFunction<ServerResponse> routes() {
        return routes.build();
    }

    /** A call with a JSON body; the answer gets {@code errcode} 0 in front. */
    public void post(String path, Function<Body, ObjectNode> call) {
        routes.POST(path, request -> ok(call.apply(json(request))));
    }

    /** A call with its fields in the query. */
    public void get(String path, Function<Body, ObjectNode> call) {
        routes.GET(path, request -> ok(call.apply(query(request))));
    }

    public RouterFunctions.Builder raw() {
        return routes;
    }

    public static Body query(ServerRequest request) {
        ObjectNode fields = Json.object();
        request.params().forEach((name, values) -> fields.put(name, values.get(0)));
        return new Body(fields);
    }

    public static ServerResponse ok(ObjectNode answer) {
        ObjectNode whole = Json.object().put("errcode", 0).put("errmsg", "ok");
        return ServerResponse.ok().body(whole.setAll(answer));
    }

    private static Body json(ServerRequest request) throws IOException {
        byte[] bytes = request.servletRequest().getInputStream().readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new ApiError(45002, "content size out of limit");
        }
        try {
            JsonNode json = Json.MAPPER.readTree(bytes);
            if (json instanceof ObjectNode fields) {
                request.servletRequest().setAttribute(BODY, fields);
                return new Body(fields);
            }
        } catch (JacksonException e) {
            throw new ApiError(47001, "Warning: wrong json format. data format error");
        }
        throw new ApiError(47001, "Warning: wrong json format. data format error");
    }

    private static ServerResponse refusal(ApiError error, ServerRequest request) {
        request.servletRequest().setAttribute(CODE, error.code());
        return ServerResponse.ok()
                .body(ErrorAnswer.of(error, request.servletRequest().getRemoteAddr()));
    }

    static String bodyAttribute() {
        return BODY;
    }

    static String codeAttribute() {
        return CODE;
    }
}
