package io.repairbot.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryCacheTest {
    @TempDir
    Path root;

    private final AtomicInteger unpackings = new AtomicInteger();

    @Test
    @DisplayName("What is unpacked once is not unpacked again")
    void unpacksOnce() {
        assertThat(BinaryCache.get(root, "server-1", this::unpack))
                .isEqualTo(BinaryCache.get(root, "server-1", this::unpack))
                .isDirectoryContaining("glob:**/server");
        assertThat(unpackings).hasValue(1);
    }

    @Test
    @DisplayName("Of two JVMs that unpack at once the first wins and the second uses its copy")
    void theFirstWins() {
        Path slow = BinaryCache.get(root, "server-1", mine -> {
            BinaryCache.get(root, "server-1", this::unpack);
            Files.writeString(mine.resolve("server"), "second");
        });
        assertThat(slow.resolve("server")).hasContent("first");
        assertThat(root).isDirectoryNotContaining("glob:**/unpacking-*");
    }

    @Test
    @DisplayName("A broken unpacking leaves nothing behind")
    void leavesNothingHalfDone() {
        assertThatThrownBy(() -> BinaryCache.get(root, "server-1", folder -> {
                    throw new IOException("disk full");
                }))
                .hasMessageContaining("disk full");
        assertThat(root).isEmptyDirectory();
    }

    private void unpack(Path folder) throws IOException {
        unpackings.incrementAndGet();
        Files.writeString(folder.resolve("server"), "first");
    }
}
