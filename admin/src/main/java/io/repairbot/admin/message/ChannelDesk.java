package io.repairbot.admin.message;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.message.ChannelMapper.Open;
import io.repairbot.admin.message.ChannelMapper.Seen;
import io.repairbot.admin.page.Age;
import io.repairbot.admin.page.Times;
import io.repairbot.channel.Sign;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in plain words whether the way to the platform works, and what to do where it does not. */
@Component
class ChannelDesk {
    /** The safety pull comes each minute: three missed are no chance any more. */
    private static final Duration PULLS = Duration.ofMinutes(3);
    /** The platform's own life of a token. */
    private static final Duration TOKEN = Duration.ofHours(2);

    private static final Duration RECENT = Duration.ofDays(1);
    private static final int MOST = 30;

    private final ChannelMapper rows;
    private final Clock clock;

    ChannelDesk(ChannelMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    List<Health> health(Viewer viewer) {
        Map<Sign, Seen> seen = new EnumMap<>(Sign.class);
        rows.signs().forEach(sign -> seen.put(sign.sign(), sign));
        return List.of(
                calls(seen.get(Sign.CALLBACK), viewer),
                refusals(seen.get(Sign.CALLBACK_REFUSED), viewer),
                pulls(seen.get(Sign.PULL), seen.get(Sign.PULL_FAILED), viewer),
                token(seen.get(Sign.TOKEN), seen.get(Sign.SET_UP_REFUSED), viewer));
    }

    private Health calls(@Nullable Seen last, Viewer viewer) {
        if (last == null) return Health.care("企业微信回调", "还没有收到过", "请系统管理员检查后台“接收消息”的URL、Token和EncodingAESKey。");
        return Health.ok("企业微信回调", "最近一次 " + at(last, viewer), "安静的时候几小时没有也正常。");
    }

    private Health refusals(@Nullable Seen last, Viewer viewer) {
        if (last == null) return Health.ok("被拒的回调", "没有", "");
        String what = "共" + last.times() + "次，最近 " + at(last, viewer) + "（" + broken(last.detail()) + "）";
        return isRecent(last)
                ? Health.care("被拒的回调", what, "不是企业微信发来的，或者Token、EncodingAESKey和后台不一致。偶尔几次不用管。")
                : Health.ok("被拒的回调", what, "");
    }

    private Health pulls(@Nullable Seen last, @Nullable Seen failed, Viewer viewer) {
        boolean works = last != null && last.lastAt().plus(PULLS).isAfter(clock.instant());
        if (works) return Health.ok("拉取住户消息", "最近一次 " + at(last, viewer), "");
        String advice = failed == null ? "请系统管理员看服务器是不是在运行。" : advice(Problem.of(failed.detail()), failed, viewer);
        String what = last == null ? "还没有成功过" : "最近一次成功是 " + at(last, viewer);
        return Health.bad("拉取住户消息", what, advice);
    }

    private Health token(@Nullable Seen last, @Nullable Seen refused, Viewer viewer) {
        boolean failing =
                refused != null && (last == null || last.lastAt().isBefore(refused.lastAt())) && isRecent(refused);
        if (failing) {
            Problem problem = Problem.of(refused.detail());
            return Health.bad("访问令牌", "企业微信不让我们调用", advice(problem, refused, viewer));
        }
        if (last == null) return Health.care("访问令牌", "还没有取过", "第一次发消息时会取。");
        boolean old = last.lastAt().plus(TOKEN).isBefore(clock.instant());
        return Health.ok("访问令牌", "取得于 " + at(last, viewer), old ? "已经过期，下次发消息时会取新的。" : "");
    }

    private String advice(Problem problem, Seen failed, Viewer viewer) {
        return "最近一次失败 " + at(failed, viewer) + "：" + problem.why() + "（" + problem.code()
                + "）。程序会自己再试；一直这样，请把代码告诉系统管理员。";
    }

    private static String broken(String reason) {
        return switch (reason) {
            case "wrong signature" -> "签名不对";
            case "for another receiver" -> "不是发给本企业的";
            case "cannot be decrypted", "wrong padding", "wrong length", "too short" -> "解不开密文";
            default -> "格式不对";
        };
    }

    private boolean isRecent(Seen seen) {
        return seen.lastAt().plus(RECENT).isAfter(clock.instant());
    }

    private String at(Seen seen, Viewer viewer) {
        return Times.dayAndTime(seen.lastAt(), viewer.zone()) + "，" + ago(seen.lastAt());
    }

    private String ago(Instant moment) {
        String age = Age.of(moment, clock.instant()).text();
        return age.equals("刚刚") ? age : age + "前";
    }

    Chats chats(Viewer viewer) {
        List<Open> open = rows.open(viewer.communityId(), clock.instant(), MOST);
        List<Chat> lines = open.stream()
                .map(chat -> new Chat(
                        chat.home() == null ? "没有登记房号" : chat.home(),
                        chat.phone() == null ? "" : chat.phone(),
                        Math.max(0, chat.budget()),
                        Times.dayAndTime(chat.windowUntil(), viewer.zone()),
                        chat.human(),
                        chat.held()))
                .toList();
        return open.isEmpty()
                ? new Chats(0, 0, lines)
                : new Chats(open.get(0).total(), open.get(0).spent(), lines);
    }

    /** @param tone class of the badge, {@code state} what it says */
    public record Health(String what, String tone, String state, String now, String advice) {
        static Health ok(String what, String now, String advice) {
            return new Health(what, "ok", "正常", now, advice);
        }

        static Health care(String what, String now, String advice) {
            return new Health(what, "care", "请看一下", now, advice);
        }

        static Health bad(String what, String now, String advice) {
            return new Health(what, "bad", "有故障", now, advice);
        }
    }

    /** @param spent how many have nothing left; the lines are the head of all */
    public record Chats(int total, int spent, List<Chat> lines) {}

    /** @param left of five messages; {@code held} messages wait for the resident to write again */
    public record Chat(String home, String phone, int left, String until, boolean human, int held) {}
}
