/** The page's own API under /sim and its event stream. Turns clicks into what residents and staff do. */
@org.jspecify.annotations.NullMarked
package io.repairbot.simulator.page;
