package io.repairbot.simulator;

import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.page.Doors;
import io.repairbot.simulator.phone.EventHub;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/** A running fake WeCom: {@code /cgi-bin} for the bot, {@code /} for people, {@code /sim} for the page and for tests. */
public final class Simulator implements AutoCloseable {
    private final AnnotationConfigServletWebServerApplicationContext context;

    private Simulator(AnnotationConfigServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts the server in this JVM; returns when it accepts connections.
     *
     * @param clock a {@link MovableClock} lets the page move time; share it with the bot
     */
    public static Simulator start(SimulatorSettings settings, Clock clock) {
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.setEnvironment(new OwnEnvironment(settings.port()));
        context.registerBean(SimulatorSettings.class, () -> settings);
        context.registerBean(Clock.class, () -> clock);
        context.register(SimulatorConfiguration.class);
        context.refresh();
        return new Simulator(context);
    }

    public int port() {
        return context.getWebServer().getPort();
    }

    /** Without a slash at the end. */
    public String baseUrl() {
        return "http://127.0.0.1:" + port();
    }

    /** The people, for programs in this JVM that need thousands of them. */
    public Crowd crowd() {
        return new Crowd(context);
    }

    /** Where callbacks go from now on: for a bot that starts after the simulator. */
    public void pointCallbackAt(String url) {
        pointCallbackAt(List.of(url));
    }

    /** Several replicas: each callback goes to the next one, as a load balancer would do it. */
    public void pointCallbackAt(List<String> urls) {
        context.getBean(CallbackSender.class).pointAt(urls);
    }

    /** The QR codes that hang in the houses, for the page's 扫码进入. @param codes what is on each, by the words people know it by */
    public void hangUp(Map<String, String> codes) {
        List<Doors.Door> doors = codes.entrySet().stream()
                .map(code -> new Doors.Door(code.getKey(), code.getValue()))
                .toList();
        context.getBean(Doors.class).offer(doors);
    }

    /**
     * Does what the console does when the callback URL is saved.
     *
     * @throws IllegalStateException with a sentence when the bot does not prove that it has the token and the key
     */
    public void verifyCallback() {
        context.getBean(CallbackSender.class).verify();
    }

    @Override
    public void close() {
        context.getBean(EventHub.class).closeAll();
        context.close();
    }

    /** Only the settings below: the environment variables and files of the program around it are none of its business. */
    private static final class OwnEnvironment extends StandardServletEnvironment {
        OwnEnvironment(int port) {
            getPropertySources()
                    .addLast(new MapPropertySource(
                            "simulator",
                            Map.of(
                                    "server.port",
                                    port,
                                    "server.address",
                                    "127.0.0.1",
                                    "spring.mvc.servlet.load-on-startup",
                                    1,
                                    "spring.mvc.formcontent.filter.enabled",
                                    false,
                                    "spring.web.resources.static-locations",
                                    "classpath:/simulator-page/",
                                    "server.tomcat.threads.max",
                                    100)));
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // Nothing from outside.
        }
    }
}
