package io.repairbot.understanding.bench;

import com.xkzhangsan.time.nlp.TimeNLPUtil;
import io.repairbot.understanding.text.Text;
import io.repairbot.understanding.time.TimeFinding;
import io.repairbot.understanding.time.TimeReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The time reader and xk-time on the same sentences in one run. Prints microseconds, bytes allocated and the ratio for each sentence, and the medians. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TimeBenchmark {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 7, 22, 10, 0);
    private static final String NOW_TEXT = "2026-07-22-10-00-00";

    @Param({
        "明天",
        "周六上午",
        "后天下午三点来修",
        "厨房水管漏水，明天下午两点到四点有人在家",
        "3栋2单元501卫生间灯不亮，周六上午9点半以后方便",
        "师傅下周三下午3点之前能过来吗",
        "本来约的后天上午，改成大后天下午四点吧",
        "今天早上开始漏的，麻烦尽快来修",
        "马桶堵了，下水很慢",
        "8月3日14:00-16:00可以上门",
        "两小时后到家，到时候来看一下空调",
        "您好，我家客厅的空调从昨天晚上开始就不制冷了，外机也没有声音，这两天实在太热，家里有老人，能不能安排师傅明天上午十点左右过来看看，如果上午没空下午三点以后也行，谢谢"
    })
    public String sentence;

    private final TimeReader reader = new TimeReader();

    @Benchmark
    public TimeFinding repairBot() {
        return reader.read(Text.of(sentence), NOW);
    }

    @Benchmark
    public Object xkTime() {
        return TimeNLPUtil.parse(sentence, NOW_TEXT);
    }

    /** Takes about three minutes; other work on the machine shows in the figures. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TimeBenchmark.class.getName())
                        .shouldFailOnError(true)
                        .forks(1)
                        .warmupIterations(4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.milliseconds(300))
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(new Comparison(List.copyOf(results)).table());
    }
}
