package io.repairbot.worksheet;

import io.repairbot.charge.Amount;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an engineer writes when he is done.
 *
 * @param result what was done
 * @param cause 根本原因 (W10), blank when there is nothing to say
 * @param materials at most 20
 * @param labour null: no fee is told with this sheet
 */
public record WorkSheet(
        String result,
        String cause,
        List<Material> materials,
        @Nullable Amount labour) {
    public static final int MATERIALS = 20;

    public WorkSheet {
        materials = List.copyOf(materials);
        if (materials.size() > MATERIALS) throw new IllegalArgumentException("At most " + MATERIALS + " materials");
    }

    /** Materials and work together. */
    Amount total() {
        int used = materials.stream()
                .mapToInt(material -> material.total().cents())
                .reduce(0, Math::addExact);
        return new Amount(labour == null ? used : Math.addExact(used, labour.cents()));
    }

    /** For the order's story; empty when nothing was used and nothing is charged. */
    String words() {
        Stream<String> used = materials.stream().map(Material::words);
        Stream<String> work = labour == null || labour.cents() == 0 ? Stream.empty() : Stream.of("人工" + labour.words());
        return Stream.concat(used, work).collect(Collectors.joining("、"));
    }
}
