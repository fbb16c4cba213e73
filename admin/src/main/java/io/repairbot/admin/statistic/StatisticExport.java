package io.repairbot.admin.statistic;

import io.repairbot.admin.statistic.Statistics.Line;
import io.repairbot.admin.statistic.Statistics.Ratio;
import io.repairbot.figure.Share;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The page as an Excel book: numbers are numbers, and what counts stands on the last sheet. */
record StatisticExport(Statistics figures) {
    void write(OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "repairbot", "1.0")) {
            lines(book.newWorksheet("按人"), "工程师", figures.people());
            lines(book.newWorksheet("按工种"), "工种", figures.trades());
            lines(book.newWorksheet("十二个月"), "月份", figures.trend());
            heat(book.newWorksheet("报修时间"));
            meanings(book.newWorksheet("怎么算的"));
        }
    }

    private static void lines(Worksheet sheet, String first, List<Line> lines) {
        sheet.value(0, 0, first);
        sheet.value(0, 1, "工单");
        int column = 2;
        for (Share share : Share.values()) {
            sheet.value(0, column++, share.label());
            sheet.value(0, column++, share.of().label());
            sheet.value(0, column++, share.label() + "%");
        }
        sheet.value(0, column++, "已完成");
        sheet.value(0, column, "平均用时（分钟）");
        sheet.range(0, 0, 0, column).style().bold().set();
        for (int row = 0; row < lines.size(); row++) line(sheet, row + 1, lines.get(row));
        sheet.freezePane(1, 1);
    }

    private static void line(Worksheet sheet, int row, Line line) {
        sheet.value(row, 0, line.label());
        sheet.value(row, 1, line.orders().amount());
        int column = 2;
        for (Ratio ratio : line.ratios()) {
            sheet.value(row, column++, ratio.good().amount());
            sheet.value(row, column++, ratio.of().amount());
            if (!ratio.percent().isEmpty()) sheet.value(row, column, Integer.parseInt(ratio.percent()));
            column++;
        }
        sheet.value(row, column++, line.finished().amount());
        if (!line.finish().isEmpty()) sheet.value(row, column, line.minutes());
    }

    private void heat(Worksheet sheet) {
        for (int hour = 0; hour < 24; hour++) sheet.value(0, hour + 1, hour + "点");
        for (int day = 0; day < figures.heat().size(); day++) {
            Statistics.Hours hours = figures.heat().get(day);
            sheet.value(day + 1, 0, hours.weekday());
            for (int hour = 0; hour < 24; hour++)
                sheet.value(day + 1, hour + 1, hours.counts().get(hour).amount());
        }
    }

    private static void meanings(Worksheet sheet) {
        int row = 0;
        for (Share share : Share.values()) {
            sheet.value(row, 0, share.label());
            sheet.value(row++, 1, share.meaning());
        }
        sheet.value(row, 0, "归谁");
        sheet.value(row, 1, Statistics.BASE);
    }
}
