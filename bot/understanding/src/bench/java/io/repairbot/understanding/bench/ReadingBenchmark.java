package io.repairbot.understanding.bench;

import io.repairbot.understanding.Reading;
import io.repairbot.understanding.SentenceReader;
import io.repairbot.understanding.SentenceReaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The whole reading: phone, place, time, fault, intent. Ordinary sentences, and 2,048 bytes of the worst kinds. Runs from the root, where config/ is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 22, 10, 0);
    private static final int LONGEST_MESSAGE = 2_048;

    @Param({
        "是的",
        "3栋2单元501厨房水管爆了，今天下午3点以后来",
        "5-1203阳台地漏堵了，明天上午来，电话13812345678",
        "空调不制冷，洗衣机也不脱水，还有卧室门锁坏了，周六来修",
        "您好，我家客厅的空调从昨天晚上开始就不制冷了，外机也没有声音，这两天实在太热，家里有老人，能不能安排师傅明天上午十点左右过来看看，谢谢",
        "*漏",
        "*1",
        "*a1-",
        "*3栋2单元501",
        "*插座漏水",
        "*明天下午3点",
        "*13812345678,",
        "*不是厨房说错了"
    })
    public String sentence;

    private final SentenceReader reader = SentenceReaders.from(Path.of("config/catalogue.yml"));

    @Benchmark
    public Reading whole() {
        return reader.read(text(), NOW);
    }

    /** {@code *x} stands for x over and over, as long as a message can be. */
    private String text() {
        String part = sentence.substring(1);
        return sentence.startsWith("*") ? part.repeat(LONGEST_MESSAGE / part.getBytes(StandardCharsets.UTF_8).length) : sentence;
    }

    /** Takes about a minute. */
    public static void main(String[] args) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(3)
                        .measurementTime(TimeValue.milliseconds(500))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
