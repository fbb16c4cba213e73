package io.repairbot.simulator.callback;

import io.repairbot.simulator.SimulatorSettings;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Faults;
import io.repairbot.simulator.gate.Wire;
import io.repairbot.simulator.gate.WireLog;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Posts callbacks to the bot (page 90930). No answer in time or no connection: the same message comes again, newly encrypted, up to three times more;
 * after that it is lost. An HTTP error status is taken as an answer and not repeated, the worse of the two documented behaviours.
 */
public final class CallbackSender implements AutoCloseable {
    private static final int DELIVERIES = 4;
    private static final long MOST_OVERTAKEN = 200;
    private final SimulatorSettings settings;
    private final FaultSwitch faults;
    private final WireLog wire;
    private final Clock clock;
    private final Envelope envelope;
    private final ExecutorService threads = Executors.newFixedThreadPool(4, CallbackSender::daemon);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .executor(threads)
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    private volatile List<String> urls = List.of();

    public CallbackSender(SimulatorSettings settings, FaultSwitch faults, WireLog wire, Clock clock) {
        this.settings = settings;
        this.faults = faults;
        this.wire = wire;
        this.clock = clock;
        this.envelope = new Envelope(settings, clock);
        pointAt(settings.callbackUrl() == null ? List.of() : List.of(settings.callbackUrl()));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "wecom-callback");
        thread.setDaemon(true);
        return thread;
    }

    /** Of several addresses each callback goes to the next, as a load balancer would do it; what fails is tried at another. */
    public final void pointAt(List<String> callbackUrls) {
        urls = List.copyOf(callbackUrls);
    }

    private @Nullable String nextUrl() {
        List<String> all = urls;
        return all.isEmpty() ? null : all.get(Math.floorMod(turn.getAndIncrement(), all.size()));
    }

    /** Whether the app has a callback URL at all; without one nothing is sent. */
    public boolean isConfigured() {
        return !urls.isEmpty();
    }

    /** Returns at once. */
    public void send(Callback callback) {
        Faults now = faults.now();
        post(callback, now);
        if (now.duplicateCallbacks() || ThreadLocalRandom.current().nextInt(100) < now.duplicatePercent()) {
            post(callback, now);
        }
    }

    private void post(Callback callback, Faults now) {
        if (now.reorderCallbacks()) {
            long wait = ThreadLocalRandom.current().nextLong(MOST_OVERTAKEN);
            CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, threads)
                    .execute(() -> deliver(callback, 1));
        } else {
            deliver(callback, 1);
        }
    }

    /** As it would be sent now, for who sends it himself. */
    public Ready ready(String xml) {
        Envelope.Sealed sealed = envelope.seal(xml);
        return new Ready(sealed.query(), envelope.body(sealed));
    }

    /** @param query without a question mark */
    public record Ready(String query, String body) {}

    /** Runs it in a moment, so that what happens meanwhile is covered by it too. */
    public void soon(Runnable work) {
        CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS, threads).execute(work);
    }

    private void deliver(Callback callback, int attempt) {
        String target = nextUrl();
        if (target == null || threads.isShutdown()) {
            return;
        }
        Envelope.Sealed sealed = envelope.seal(callback.xml());
        HttpRequest request = HttpRequest.newBuilder(URI.create(target + "?" + sealed.query()))
                .timeout(settings.callbackTimeout())
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(envelope.body(sealed)))
                .build();
        long start = System.nanoTime();
        http.sendAsync(request, HttpResponse.BodyHandlers.ofString()).whenComplete((answer, failure) -> {
            int status = failure == null ? answer.statusCode() : 0;
            log(request, status, start, "第" + attempt + "次 " + callback.summary());
            if (failure != null) {
                again(callback, attempt);
            } else if (status == 200) {
                readReply(callback, answer.body());
            }
        });
    }

    private void again(Callback callback, int attempt) {
        if (attempt < DELIVERIES && !threads.isShutdown()) {
            CompletableFuture.delayedExecutor(settings.retryInterval().toMillis(), TimeUnit.MILLISECONDS, threads)
                    .execute(() -> deliver(callback, attempt + 1));
        }
    }

    private void readReply(Callback callback, String body) {
        try {
            envelope.open(body).ifPresent(callback.onReply());
        } catch (RuntimeException e) {
            // WeCom drops an unusable reply silently; the wire log says it so that a developer sees why nothing
            // changed.
            wire.add(Wire.of(clock.instant(), "callback", "POST", "", 200, null, 0, "被动回复不可用，已丢弃：" + e.getMessage()));
        }
    }

    /** @throws IllegalStateException with a sentence when the bot does not answer the GET with the decrypted words within a second */
    public void verify() {
        String target = nextUrl();
        if (target == null) {
            throw new IllegalStateException("No callback URL is set.");
        }
        String words = Long.toString(clock.instant().toEpochMilli());
        Envelope.Sealed sealed = envelope.seal(words);
        String echo = java.net.URLEncoder.encode(sealed.encrypted(), java.nio.charset.StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(target + "?" + sealed.query() + "&echostr=" + echo))
                .timeout(Duration.ofSeconds(1))
                .build();
        String answer = ask(request);
        if (!answer.equals(words)) {
            throw new IllegalStateException("openapi回调地址请求不通过: the answer is not the decrypted echostr.");
        }
    }

    private String ask(HttpRequest request) {
        long start = System.nanoTime();
        HttpResponse<String> answer;
        try {
            answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            log(request, 0, start, "验证URL");
            throw new IllegalStateException("openapi回调地址请求不通过: no answer within a second.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while verifying the callback URL.", e);
        }
        log(request, answer.statusCode(), start, "验证URL");
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    private void log(HttpRequest request, int status, long start, String summary) {
        wire.add(Wire.of(
                clock.instant(),
                "callback",
                request.method(),
                request.uri().getPath(),
                status,
                null,
                System.nanoTime() - start,
                summary));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
