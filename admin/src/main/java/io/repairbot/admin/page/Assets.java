package io.repairbot.admin.page;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The console's own scripts and styles, only where the console runs. */
@Configuration(proxyBeanMethods = false)
class Assets implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        serve(registry, "/console/**", "classpath:/console/");
        serve(registry, "/m/assets/**", "classpath:/mobile/");
    }

    private static void serve(ResourceHandlerRegistry registry, String path, String folder) {
        registry.addResourceHandler(path)
                .addResourceLocations(folder)
                // Asked anew each time and answered 304: after an upgrade nobody sees the old script on the new page.
                .setCacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate());
    }
}
