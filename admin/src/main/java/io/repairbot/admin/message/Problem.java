package io.repairbot.admin.message;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why the platform refused, and what to do, for people. The code stays beside it: it is what the platform's help is searched with. */
public record Problem(String why, String advice, String code) {
    private static final Map<String, Problem> KNOWN = Map.ofEntries(
            entry("NO_SUCH_PERSON", "企业微信里找不到这个人，或者他不在应用的可见范围内", "请在企业微信后台“应用管理”的可见范围里加上他，再点重发。"),
            entry("WINDOW_SHUT", "住户48小时内没有来消息，或者5条已经用完", "请打电话告诉住户；他再来消息后可以重发。"),
            entry("NOT_OUR_SESSION", "住户正在由人工接待，机器人不能发", "人工接待结束后再重发。"),
            entry("NO_SERVICER", "接待人员不在线或没有接待资格", "请在企业微信后台检查接待人员，再重发。"),
            entry("SET_UP", "企业微信后台的设置不对（可信IP、权限或账号授权）", "请系统管理员按代码检查后台设置，改好后再重发。"),
            entry("TOKEN", "企业微信不认我们的密钥", "请系统管理员检查应用的Secret是否换过，改好后再重发。"),
            entry("RATE", "发得太快，企业微信暂时不收", "过几分钟再重发。"),
            entry("BUSY", "企业微信系统忙", "过几分钟再重发。"),
            entry("ANTI_SPAM", "企业微信认为内容像骚扰信息", "请不要反复发，改打电话。"),
            entry("MEDIA_GONE", "图片或文件在企业微信已经过期", "不用重发，请打电话或重新上传。"),
            entry("CODE_DEAD", "卡片太旧，不能再更新", "重发会换一张新卡片。"),
            entry("WELCOME_OVER", "住户打开对话太久，欢迎语发不了", "不用重发，住户写第一句话时会得到回答。"),
            entry("STALE_BELL", "拉取消息的凭证过期", "会自己再拉，不用处理。"),
            entry("BAD_REQUEST", "企业微信不接受这条消息的内容", "请把代码告诉系统管理员；急的请先打电话。"));

    private static Map.Entry<String, Problem> entry(String trouble, String why, String advice) {
        return Map.entry(trouble, new Problem(why, advice, ""));
    }

    /** @param problem as the sender wrote it down: {@code <code> <trouble>}, or words of the network */
    static Problem of(@Nullable String problem) {
        if (problem == null || problem.isBlank()) return new Problem("没有记下原因", "可以重发一次；再失败请告诉系统管理员。", "");
        String trouble = problem.substring(problem.lastIndexOf(' ') + 1);
        Problem known = KNOWN.get(trouble);
        if (known != null)
            return new Problem(
                    known.why,
                    known.advice,
                    problem.substring(0, problem.indexOf(' ') + 1).strip());
        return new Problem("多次连不上企业微信，或者它没有回答", "请检查服务器的网络，再重发；一直这样请告诉系统管理员。", problem);
    }
}
