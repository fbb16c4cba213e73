package io.repairbot.simulator.phone;

import java.util.List;

/** A member's phone as the page shows it. */
public record StaffView(String userid, String name, String title, List<Item> items) {}
