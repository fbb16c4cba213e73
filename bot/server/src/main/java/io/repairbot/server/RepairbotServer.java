package io.repairbot.server;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * Starts what {@code repairbot.roles} asks for. The working directory is the one that holds {@code config/}. With {@code --check-config} it only
 * reads the configuration files, says what is wrong with them and exits with 1 if anything is.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "io.repairbot",
        excludeFilters = @ComponentScan.Filter(type = FilterType.CUSTOM, classes = OtherRoles.class))
public class RepairbotServer {
    public static void main(String... arguments) {
        if (List.of(arguments).contains(ConfigCheck.OPTION)) {
            System.exit(ConfigCheck.of(arguments).run(System.out) ? 0 : 1);
        }
        application().run(arguments);
    }

    /** Not yet running, for a program around it that adds its own beans and settings. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(RepairbotServer.class);
        application.addListeners(new StartCheck());
        return application;
    }
}
