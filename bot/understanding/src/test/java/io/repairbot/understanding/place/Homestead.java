package io.repairbot.understanding.place;

import io.repairbot.understanding.HomeDirectory;
import io.repairbot.understanding.PlaceMention;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A directory of a few homes in memory. */
record Homestead(List<PlaceMention> homes) implements HomeDirectory {

    @Override
    public List<PlaceMention> matching(PlaceMention said, int limit) {
        return homes.stream().filter(home -> fits(said, home)).limit(limit).toList();
    }

    private static boolean fits(PlaceMention said, PlaceMention home) {
        return agrees(said.building(), home.building())
                && agrees(said.unit(), home.unit())
                && agrees(said.floor(), home.floor())
                && agrees(said.room(), home.room())
                && (said.spot() == null ? home.spot() == null : said.spot().equals(home.spot()));
    }

    private static boolean agrees(@Nullable String said, @Nullable String there) {
        return said == null || said.equals(there);
    }
}
