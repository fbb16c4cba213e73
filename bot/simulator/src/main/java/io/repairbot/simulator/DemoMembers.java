package io.repairbot.simulator;

import io.repairbot.simulator.SimulatorSettings.Member;
import java.util.List;

/** The staff of the demo community as WeCom's address book knows them. */
final class DemoMembers {
    static final List<Member> ALL = List.of(
            new Member("chen.gong", "陈工", "水电工程师"),
            new Member("li.gong", "李工", "水电工程师"),
            new Member("wang.gong", "王工", "门窗木工工程师"),
            new Member("zhao.gong", "赵工", "空调家电工程师"),
            new Member("sun.gong", "孙工", "电梯公共设施工程师"),
            new Member("zhou.zhuguan", "周主管", "工程主管"),
            new Member("wu.zhuguan", "吴主管", "客务主管"),
            new Member("zheng.jingli", "郑经理", "经理"),
            new Member("qian.qiantai", "钱前台", "前台"),
            new Member("feng.qiantai", "冯前台", "前台"));

    private DemoMembers() {}
}
