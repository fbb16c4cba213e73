package io.repairbot.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services residents may ask for, read strictly from {@code config/catalogue.yml} at start. */
public interface Catalogue {
    /** The code every catalogue must have: what fits no other service. */
    String GENERAL = "general";

    Optional<ServiceItem> find(String code);

    /** The item, or the general one when the code is unknown (it may have left the catalogue since). */
    ServiceItem get(String code);

    List<ServiceItem> all();

    /** Chinese names by code, in the file's order. */
    Map<String, String> trades();

    /** Chinese name of a trade. */
    String tradeName(String trade);
}
