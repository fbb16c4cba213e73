package io.repairbot.simulator;

import io.repairbot.simulator.app.AppService;
import io.repairbot.simulator.callback.CallbackSender;
import io.repairbot.simulator.gate.Api;
import io.repairbot.simulator.gate.ApiGate;
import io.repairbot.simulator.gate.FaultSwitch;
import io.repairbot.simulator.gate.Tokens;
import io.repairbot.simulator.gate.WireLog;
import io.repairbot.simulator.kf.CustomerService;
import io.repairbot.simulator.login.LoginCodes;
import io.repairbot.simulator.login.LoginPages;
import io.repairbot.simulator.media.MediaCalls;
import io.repairbot.simulator.media.MediaStore;
import io.repairbot.simulator.page.Doors;
import io.repairbot.simulator.page.EventStream;
import io.repairbot.simulator.page.Page;
import io.repairbot.simulator.phone.EventHub;
import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The simulator's own beans. It bears no stereotype and imports each auto-configuration by name, because the class path it runs on belongs to
 * another program: neither may pick up the other's parts.
 */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class
})
class SimulatorConfiguration {
    private static final int LARGEST_FILE = 21 << 20;

    /** The container's own multipart reading; Spring's would read, and fail, before a route has been found that can answer. */
    @Bean
    MultipartConfigElement multipartConfig() {
        return new MultipartConfigElement("", LARGEST_FILE, LARGEST_FILE + (1 << 20), LARGEST_FILE);
    }

    @Bean
    EventHub eventHub() {
        return new EventHub();
    }

    @Bean
    FaultSwitch faultSwitch(EventHub hub) {
        return new FaultSwitch(hub);
    }

    @Bean
    WireLog wireLog(EventHub hub) {
        return new WireLog(hub);
    }

    @Bean
    Tokens tokens(SimulatorSettings settings, Clock clock) {
        return new Tokens(settings, clock);
    }

    @Bean
    MediaStore mediaStore(Clock clock) {
        return new MediaStore(clock);
    }

    @Bean
    CallbackSender callbackSender(SimulatorSettings settings, FaultSwitch faults, WireLog wire, Clock clock) {
        return new CallbackSender(settings, faults, wire, clock);
    }

    @Bean
    CustomerService customerService(
            SimulatorSettings settings,
            CallbackSender callbacks,
            FaultSwitch faults,
            EventHub hub,
            MediaStore media,
            Clock clock) {
        return new CustomerService(settings, callbacks, faults, hub, media, clock);
    }

    @Bean
    AppService appService(
            SimulatorSettings settings, CallbackSender callbacks, EventHub hub, MediaStore media, Clock clock) {
        return new AppService(settings, callbacks, hub, media, clock);
    }

    @Bean
    FilterRegistrationBean<ApiGate> apiGate(FaultSwitch faults, Tokens tokens, WireLog wire, Clock clock) {
        var gate = new FilterRegistrationBean<>(new ApiGate(faults, tokens, wire, clock));
        gate.addUrlPatterns("/cgi-bin/*");
        return gate;
    }

    @Bean
    RouterFunction<ServerResponse> apiRoutes(
            Tokens tokens, CustomerService customerService, AppService appService, MediaStore media, LoginCodes codes) {
        List<Api.Part> parts = new ArrayList<>(customerService.calls());
        parts.add(codes);
        parts.addAll(appService.calls());
        parts.add(tokens);
        parts.add(new MediaCalls(media));
        return new Api(parts).routes();
    }

    @Bean
    Page page(
            SimulatorSettings settings,
            Clock clock,
            CustomerService customerService,
            AppService appService,
            MediaStore media) {
        return new Page(settings, clock, customerService.phones(), appService.phones(), media);
    }

    @Bean
    RouterFunction<ServerResponse> pageRoutes(
            Page page, FaultSwitch faults, Tokens tokens, WireLog wire, EventHub hub) {
        return page.routes(faults, tokens, wire, hub);
    }

    @Bean
    LoginCodes loginCodes(Clock clock) {
        return new LoginCodes(clock);
    }

    @Bean
    RouterFunction<ServerResponse> loginRoutes(SimulatorSettings settings, AppService appService, LoginCodes codes) {
        return new LoginPages(settings, appService.phones(), codes).routes();
    }

    @Bean
    Doors doors() {
        return new Doors();
    }

    @Bean
    RouterFunction<ServerResponse> doorRoutes(Doors doors) {
        return doors.routes();
    }

    @Bean
    ServletRegistrationBean<EventStream> eventStream(EventHub hub) {
        return new ServletRegistrationBean<>(new EventStream(hub), "/sim/events");
    }
}
