package io.repairbot.worksheet;

import static io.repairbot.Story.CHEN;
import static io.repairbot.Story.LI;
import static io.repairbot.Story.PLUMBING;
import static io.repairbot.Story.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.repairbot.DomainTest;
import io.repairbot.Neighbours;
import io.repairbot.Story;
import io.repairbot.assignment.Dispatch;
import io.repairbot.charge.Amount;
import io.repairbot.workorder.ImpossibleWish;
import io.repairbot.workorder.NewWorkOrder;
import io.repairbot.workorder.Outcome;
import io.repairbot.workorder.Outcome.Refusal;
import io.repairbot.workorder.Outcome.Refused;
import io.repairbot.workorder.WorkOrder;
import io.repairbot.workorder.WorkOrders;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@DisplayName("完成 with the repair sheet")
class WorkSheetsTest {
    private static final String ZHAO = "zhao.gong";
    private static final Material VALVE = new Material("角阀", BigDecimal.ONE, Amount.ofYuan(15));
    private static final Material TUBE = new Material("软管", new BigDecimal("2.5"), new Amount(801));

    @Autowired
    WorkSheets sheets;

    @Autowired
    WorkOrders orders;

    @Autowired
    Dispatch dispatch;

    @Autowired
    Neighbours neighbours;

    @Autowired
    Story story;

    @Test
    @DisplayName("Materials are kept line by line and told in the order's story; twice is once")
    void kept() {
        WorkOrder order = story.arrived();
        done(sheets.complete(CHEN, order.number(), sheet("换了角阀", null, VALVE, TUBE)));
        assertThat(sheets.complete(CHEN, order.number(), sheet("换了角阀", null, VALVE, TUBE)))
                .isInstanceOf(Outcome.Repeated.class);
        assertThat(lines()).isEqualTo(2);
        assertThat(story.count("work_sheet_line WHERE name = '软管' AND quantity = 2.5 AND unit_price = 801"))
                .isEqualTo(1);
        assertThat(story.count("timeline_entry WHERE detail = '角阀×1（15元）、软管×2.5（20.03元）'"))
                .isEqualTo(1);
        assertThat(story.residentTold(order)).endsWith("work-done");
    }

    @Test
    @DisplayName("A sheet without a result keeps nothing, and neither does one of somebody else's order or too early")
    void allOrNothing() {
        WorkOrder order = story.arrived();
        assertThat(sheets.complete(CHEN, order.number(), sheet(" ", null, VALVE)))
                .isEqualTo(new Refused(Refusal.RESULT_MISSING, order));
        assertThat(sheets.complete(LI, order.number(), sheet("好了", null, VALVE)))
                .isEqualTo(new Refused(Refusal.NOT_YOURS, order));
        WorkOrder early = story.accepted();
        assertThat(sheets.complete(CHEN, early.number(), sheet("好了", null, VALVE)))
                .isEqualTo(new Refused(Refusal.NOT_ARRIVED, early));
        assertThat(lines()).isZero();
        assertThat(story.count("timeline_entry WHERE event = 'SHEET_WRITTEN'")).isZero();
    }

    @Test
    @DisplayName("D7 of a paid order materials and work are its fee; a missing one refuses the whole sheet")
    void fee() {
        WorkOrder order = paid();
        assertThat(sheets.complete(ZHAO, order.number(), sheet("加氟", null, VALVE)))
                .isEqualTo(new Refused(Refusal.FEE_MISSING, order));
        assertThat(lines()).isZero();
        done(sheets.complete(ZHAO, order.number(), sheet("加氟", Amount.ofYuan(50), VALVE)));
        assertThat(story.fact("work-done-paid", "charged")).isEqualTo("65元");
        assertThat(story.count("work_sheet_line WHERE kind = 'LABOUR' AND unit_price = 5000"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("D7 beyond the rules' limit nothing is kept")
    void limit() {
        WorkOrder order = paid();
        WorkSheet dear = sheet("加氟", Amount.ofYuan(20_000), VALVE);
        assertThatThrownBy(() -> sheets.complete(ZHAO, order.number(), dear)).isInstanceOf(ImpossibleWish.class);
        assertThat(lines()).isZero();
        assertThat(orders.find(order.number())).hasValue(order);
    }

    @Test
    @DisplayName("W10 a repeated report wants its root cause on the sheet; too few words keep nothing of it")
    void rootCause() {
        neighbours.reports("3-2-501", PLUMBING);
        WorkOrder order = neighbours.reports("3-2-501", PLUMBING);
        done(dispatch.accept(CHEN, order.number()));
        WorkOrder arrived = done(orders.arrive(CHEN, order.number()));
        WorkSheet brief = new WorkSheet("好了", "老化", List.of(VALVE), null);
        assertThat(sheets.complete(CHEN, order.number(), brief))
                .isEqualTo(new Refused(Refusal.ROOT_CAUSE_TOO_SHORT, arrived));
        assertThat(sheets.complete(CHEN, order.number(), sheet("好了", null, VALVE)))
                .isEqualTo(new Refused(Refusal.ROOT_CAUSE_MISSING, arrived));
        assertThat(lines()).isZero();
        done(sheets.complete(CHEN, order.number(), new WorkSheet("好了", "立管接头老化松动，已整段更换", List.of(), null)));
    }

    @Test
    @DisplayName("No name, no quantity and more than twenty materials are no sheet")
    void limits() {
        assertThatThrownBy(() -> new Material(" ", BigDecimal.ONE, Amount.ofYuan(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Material("角阀", BigDecimal.ZERO, Amount.ofYuan(1)))
                .isInstanceOf(IllegalArgumentException.class);
        Material[] many = java.util.Collections.nCopies(21, VALVE).toArray(Material[]::new);
        assertThatThrownBy(() -> sheet("好了", null, many)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkSheet sheet(String result, @Nullable Amount labour, Material... materials) {
        return new WorkSheet(result, "", List.of(materials), labour);
    }

    private int lines() {
        return story.count("work_sheet_line WHERE 1 = 1");
    }

    private WorkOrder paid() {
        NewWorkOrder r = story.report("air-conditioner");
        WorkOrder order = orders.open(new NewWorkOrder(
                r.communityId(),
                r.residentId(),
                null,
                r.place(),
                r.service(),
                false,
                "空调不制冷",
                null,
                null,
                "尽快",
                null,
                r.sourceKey(),
                "上门检测50元起，加氟、配件另计"));
        done(dispatch.accept(ZHAO, order.number()));
        return done(orders.arrive(ZHAO, order.number()));
    }
}
