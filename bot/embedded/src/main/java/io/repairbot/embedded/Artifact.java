package io.repairbot.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A jar of the class path that carries binaries, found by its Maven coordinates, also inside Spring Boot's executable jar. */
record Artifact(URL descriptor, String key) {
    static Artifact find(String group, String name) {
        URL descriptor = Artifact.class.getResource("/META-INF/maven/" + group + "/" + name + "/pom.properties");
        if (descriptor == null) {
            throw new EmbeddedServersException("The jar " + group + ":" + name
                    + " is not on the class path: build with Maven on this machine (MySQL: with -Pmysql8).");
        }
        return new Artifact(descriptor, name + "-" + version(descriptor));
    }

    private static String version(URL descriptor) {
        try (InputStream in = descriptor.openStream()) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new EmbeddedServersException("Cannot read " + descriptor + ": " + e.getMessage(), e);
        }
    }

    /** Copies the entries that match; the first group that matched is the path below the folder. All become executable. */
    void copy(String pattern, Path folder) throws IOException {
        Pattern wanted = Pattern.compile(pattern);
        JarURLConnection connection = (JarURLConnection) descriptor.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                Matcher matcher = wanted.matcher(entry.getName());
                if (matcher.matches() && !entry.isDirectory()) {
                    copy(jar, entry, folder.resolve(matcher.group(1)).normalize());
                }
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, target);
        }
        if (!target.toFile().setExecutable(true)) {
            throw new IOException(target + " cannot be made executable");
        }
    }

    /** Unpacks a compressed archive of the jar with the system's tar, which keeps links and file modes. */
    void untar(String entry, Path folder) throws IOException {
        try (InputStream in = open(entry)) {
            Process tar = new ProcessBuilder("tar", "-xzf", "-", "-C", folder.toString())
                    .inheritIO()
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .start();
            in.transferTo(tar.getOutputStream());
            tar.getOutputStream().close();
            if (tar.waitFor() != 0) {
                throw new IOException("tar could not unpack " + entry);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while unpacking " + entry, e);
        }
    }

    private static InputStream open(String entry) throws IOException {
        @Nullable InputStream in = Artifact.class.getResourceAsStream("/" + entry);
        if (in == null) {
            throw new IOException("no entry " + entry);
        }
        return in;
    }
}
