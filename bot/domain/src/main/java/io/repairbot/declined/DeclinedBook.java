package io.repairbot.declined;

import io.repairbot.persistence.Cut;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
class DeclinedBook implements DeclinedRequests {
    private static final int WORDS = 2000;

    private final Rows rows;

    DeclinedBook(Rows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(DeclinedRequest request) {
        rows.insert(request, Cut.to(WORDS, request.words()));
    }

    @Override
    public List<Count> count(long communityId, Instant from, Instant to) {
        return rows.count(communityId, from, to);
    }

    @Mapper
    interface Rows {
        @Insert("INSERT INTO declined_request (community_id, resident_id, service, words, cause, at, source_key)"
                + " VALUES (#{r.communityId}, #{r.residentId}, #{r.service}, #{words}, #{r.cause}, #{r.at}, #{r.sourceKey})"
                + " ON DUPLICATE KEY UPDATE source_key = declined_request.source_key")
        void insert(@Param("r") DeclinedRequest request, @Param("words") String words);

        @Select("SELECT service, cause, COUNT(*) AS requests FROM declined_request WHERE community_id = #{community}"
                + " AND at >= #{from} AND at < #{to} GROUP BY service, cause ORDER BY requests DESC, service, cause")
        List<Count> count(@Param("community") long communityId, @Param("from") Instant from, @Param("to") Instant to);
    }
}
