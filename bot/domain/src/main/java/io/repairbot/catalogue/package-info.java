/** The services of {@code config/catalogue.yml}: what is offered, by which trade, how urgent. Knows no order. */
@org.jspecify.annotations.NullMarked
package io.repairbot.catalogue;
