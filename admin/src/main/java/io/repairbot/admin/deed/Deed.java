package io.repairbot.admin.deed;

/** What can be done in the console. */
public enum Deed {
    PASSWORD_CHANGED("修改自己的密码"),
    PASSWORD_GIVEN("开通账号或重置密码");

    private final String label;

    Deed(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
