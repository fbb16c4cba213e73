package io.repairbot.admin.mobile;

import io.repairbot.charge.Amount;
import io.repairbot.worksheet.Material;
import io.repairbot.worksheet.WorkSheet;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed; what cannot be read is told by name and changes nothing. */
final class SheetForm {
    private static final int WORDS = 1000;
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    private SheetForm() {}

    /** @throws Unreadable with a sentence for the person */
    static WorkSheet of(HttpServletRequest form) throws Unreadable {
        return new WorkSheet(
                words(form, "result", "维修结果"),
                words(form, "cause", "根本原因"),
                materials(form),
                amount(value(form, "labour"), "人工费"));
    }

    private static String words(HttpServletRequest form, String field, String label) throws Unreadable {
        String words = value(form, field);
        if (words.codePointCount(0, words.length()) > WORDS)
            throw new Unreadable(label + "写得太长了，请控制在" + WORDS + "字以内。");
        return words;
    }

    private static List<Material> materials(HttpServletRequest form) throws Unreadable {
        String[] names = values(form, "name");
        String[] quantities = values(form, "quantity");
        String[] prices = values(form, "price");
        if (names.length != quantities.length || names.length != prices.length || names.length > WorkSheet.MATERIALS)
            throw new Unreadable("材料最多" + WorkSheet.MATERIALS + "种，请检查后再提交。");
        List<Material> materials = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip();
            if (!name.isEmpty()) materials.add(material(name, quantities[i].strip(), prices[i].strip()));
            else if (!prices[i].isBlank()) throw new Unreadable("第" + (i + 1) + "种材料有单价，还没有写名称。");
        }
        return materials;
    }

    private static Material material(String name, String quantity, String price) throws Unreadable {
        if (name.codePointCount(0, name.length()) > Material.NAME)
            throw new Unreadable("材料名称请控制在" + Material.NAME + "字以内。");
        if (!QUANTITY.matcher(quantity).matches() || new BigDecimal(quantity).signum() == 0)
            throw new Unreadable("“" + name + "”的数量请写数字，例如 1 或 2.5。");
        Amount amount = amount(price, "“" + name + "”的单价");
        return new Material(name, new BigDecimal(quantity), amount == null ? new Amount(0) : amount);
    }

    private static @Nullable Amount amount(String text, String label) throws Unreadable {
        if (text.isEmpty()) return null;
        return Amount.read(text).orElseThrow(() -> new Unreadable(label + "请写数字，例如 80 或 12.5。"));
    }

    private static String value(HttpServletRequest form, String field) {
        String value = form.getParameter(field);
        return value == null ? "" : value.strip();
    }

    private static String[] values(HttpServletRequest form, String field) {
        String[] values = form.getParameterValues(field);
        return values == null ? new String[0] : values;
    }

    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
