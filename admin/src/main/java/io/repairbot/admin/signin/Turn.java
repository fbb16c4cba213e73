package io.repairbot.admin.signin;

/** Why somebody is not let in, and what he can do. */
enum Turn {
    OVER("这次登录已经失效", "可能是停留太久，或者这个页面打开过两次。请重新登录一次。"),
    NOBODY("没有找到您的员工资料", "这个企业微信账号还没有登记为本小区的员工，或者已经停用。请联系经理登记后再试。"),
    TO_THE_PHONE("控制台供前台和主管使用", "工程师请在企业微信里打开工单卡片上的“填写维修单”。"),
    TO_THE_DESK("这里是工程师的页面", "前台和主管请在电脑上打开控制台。"),
    UNAVAILABLE("企业微信暂时没有应答", "请过一分钟再试；着急时可以用用户名和密码登录控制台。"),
    OUT("您已退出", "需要时重新登录即可。");

    private final String title;
    private final String advice;

    Turn(String title, String advice) {
        this.title = title;
        this.advice = advice;
    }

    public String title() {
        return title;
    }

    public String advice() {
        return advice;
    }
}
