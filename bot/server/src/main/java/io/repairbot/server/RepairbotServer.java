package io.repairbot.server;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Starts what {@code repairbot.roles} asks for. The working directory is the one that holds {@code config/}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "io.repairbot",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = OtherRoles.class))
public class RepairbotServer {
    public static void main(String... arguments) {
        application().run(arguments);
    }

    /** Not yet running, for a program around it that adds its own beans and settings. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(RepairbotServer.class);
        application.addListeners(new StartCheck());
        return application;
    }
}
