package io.repairbot.simulator.app;

import io.repairbot.simulator.phone.Item;
import java.util.List;

/** A member's phone as the page shows it. */
public record StaffView(String userid, String name, String title, List<Item> items) {}
