/** 住户与房屋: the directory of homes, and one home with those who live there and its orders. Knows numbers of phones only masked. */
@org.jspecify.annotations.NullMarked
package io.repairbot.admin.home;
