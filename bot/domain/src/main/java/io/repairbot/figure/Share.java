package io.repairbot.figure;

/** How many of which orders were good, with what counts, as people read it. */
public enum Share {
    TAKEN_IN_TIME(Figure.TAKEN_IN_TIME, Figure.OFFERED, "第一次派出后，在派单规定的时间内就有人接单（W2）。被接走的、和没有人按时接的工单一起算。"),
    ARRIVED_IN_TIME(
            Figure.ARRIVED_IN_TIME,
            Figure.ARRIVAL_DUE,
            "水、电急修15分钟内到达，预约的按约定时间到达（W8）。每一轮都按时才算；时间过了还没到的算没有按时。没有规定时间的不算。"),
    RETURNED(Figure.RETURNED, Figure.RETURN_DUE, "在返单期限前完成（W7），批准的延期按新期限。返工的看最后一轮；还没到期的不算。"),
    REWORKED(Figure.REWORKED, Figure.REPAIRED, "住户不满意、又修了一次以上的，占修过的工单的比例。越低越好。"),
    SATISFIED(Figure.SATISFIED, Figure.RATED, "住户最后说满意的，占有评价的工单的比例（W3b）。没有回答的不算满意，也不算不满意；返工后满意的算满意。");

    private final Figure good;
    private final Figure of;
    private final String meaning;

    Share(Figure good, Figure of, String meaning) {
        this.good = good;
        this.of = of;
        this.meaning = meaning;
    }

    public String label() {
        return good.label();
    }

    public Figure good() {
        return good;
    }

    public Figure of() {
        return of;
    }

    public String meaning() {
        return meaning;
    }
}
