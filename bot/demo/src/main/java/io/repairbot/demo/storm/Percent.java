package io.repairbot.demo.storm;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code 20%} or {@code 20}. */
final class Percent implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
        int percent = Integer.parseInt(text.replace("%", ""));
        if (percent < 0 || percent > 100) throw new TypeConversionException("not between 0% and 100%: " + text);
        return percent;
    }
}
