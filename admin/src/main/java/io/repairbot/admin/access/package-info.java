/** Who looks at a page and which pages he may open; how browsers are told to behave. Knows no page. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.access;
