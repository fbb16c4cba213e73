package io.repairbot.admin.order;

import io.repairbot.admin.access.Viewer;
import io.repairbot.admin.order.ListMapper.Row;
import io.repairbot.catalogue.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders as an Excel sheet: texts are texts and never formulas, moments are moments by the community's wall clock. Holds no phone number. */
@Component
class OrderExport {
    private static final List<String> HEADINGS = List.of(
            "工单号", "状态", "第几次", "急", "超期", "地点", "服务", "工种", "内容", "约定时间", "工程师", "报修", "接单", "到达", "完成", "关闭", "返单期限",
            "维修结果", "约定费用");
    private static final int FIRST_MOMENT = 11;
    private static final int LAST_MOMENT = 16;

    private final Catalogue catalogue;

    OrderExport(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    void write(List<Row> rows, Viewer viewer, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "repairbot", "1.0")) {
            Worksheet sheet = book.newWorksheet("工单");
            for (int column = 0; column < HEADINGS.size(); column++) sheet.value(0, column, HEADINGS.get(column));
            sheet.range(0, 0, 0, HEADINGS.size() - 1).style().bold().set();
            for (int i = 0; i < rows.size(); i++) line(sheet, i + 1, rows.get(i), viewer);
            sheet.freezePane(1, 1);
        }
    }

    private void line(Worksheet sheet, int at, Row row, Viewer viewer) {
        List<String> texts = List.of(
                row.number(),
                row.state().label(),
                String.valueOf(row.round()),
                row.urgent() ? "急" : "",
                row.overdue() ? "超期" : "",
                row.place(),
                catalogue.get(row.service()).name(),
                catalogue.tradeName(row.trade()),
                row.content(),
                row.appointment(),
                orEmpty(row.engineer()));
        for (int column = 0; column < texts.size(); column++) sheet.value(at, column, texts.get(column));
        moment(sheet, at, FIRST_MOMENT, row.openedAt(), viewer);
        moment(sheet, at, FIRST_MOMENT + 1, row.acceptedAt(), viewer);
        moment(sheet, at, FIRST_MOMENT + 2, row.arrivedAt(), viewer);
        moment(sheet, at, FIRST_MOMENT + 3, row.completedAt(), viewer);
        moment(sheet, at, FIRST_MOMENT + 4, row.closedAt(), viewer);
        moment(sheet, at, LAST_MOMENT, row.returnBy(), viewer);
        sheet.value(at, LAST_MOMENT + 1, orEmpty(row.result()));
        sheet.value(at, LAST_MOMENT + 2, orEmpty(row.agreedFee()));
    }

    private static void moment(Worksheet sheet, int at, int column, @Nullable Instant moment, Viewer viewer) {
        if (moment == null) return;
        sheet.value(at, column, LocalDateTime.ofInstant(moment, viewer.zone()));
        sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
