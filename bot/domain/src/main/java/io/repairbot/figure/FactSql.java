package io.repairbot.figure;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Builds the question for facts from the conditions of the figures: all of an order in one number. Public only because MyBatis calls it. */
public final class FactSql {
    private static final String SELECT =
            "SELECT w.id, w.opened_at, w.home_id, COALESCE(w.first_responsible, '') AS person, w.trade, "
                    + Arrays.stream(Figure.values()).map(FactSql::bit).collect(Collectors.joining(" + "))
                    + " AS marks, COALESCE(TIMESTAMPDIFF(MINUTE, w.opened_at, w.completed_at), 0) AS minutes FROM work_order w ";

    private FactSql() {}

    public static String of() {
        return "<script>" + escaped(SELECT)
                + "WHERE w.id IN <foreach item='id' collection='ids' open='(' separator=',' close=')'>#{id}</foreach></script>";
    }

    public static String loose() {
        return SELECT + "WHERE w.community_id = #{community} AND w.summed = 0"
                + " AND w.opened_at >= #{from} AND w.opened_at < #{to}";
    }

    private static String bit(Figure figure) {
        return "(" + figure.condition() + ") * " + (1L << figure.ordinal());
    }

    /** For a script, which is XML. */
    private static String escaped(String sql) {
        return sql.replace("<", "&lt;");
    }
}
