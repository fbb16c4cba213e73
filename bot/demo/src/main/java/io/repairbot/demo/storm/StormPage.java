package io.repairbot.demo.storm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** A page that opens from the disk without network: the plots' library is inside it. */
final class StormPage {
    private static final String POM = "/META-INF/maven/org.webjars.npm/echarts/pom.properties";

    private StormPage() {}

    static String of(String results, String curves) throws IOException {
        return read("/io/repairbot/demo/storm/page.html")
                .replace(
                        "/*echarts*/",
                        read("/META-INF/resources/webjars/echarts/" + version() + "/dist/echarts.min.js"))
                .replace("/*results*/", results)
                .replace("/*curves*/", curves);
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = open(POM)) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(StormPage.class.getResourceAsStream(resource), resource);
    }
}
