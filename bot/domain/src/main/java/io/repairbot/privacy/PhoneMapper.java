package io.repairbot.privacy;

import io.repairbot.privacy.PhoneVault.Sealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.jspecify.annotations.Nullable;

@Mapper
interface PhoneMapper {
    @Insert("INSERT INTO resident_phone (resident_id, sealed, key_id, search_hash, masked, source_key, kept_at)"
            + " VALUES (#{resident}, #{s.bytes}, #{s.keyId}, #{hash}, #{masked}, #{key}, #{now}) ON DUPLICATE KEY UPDATE"
            + " sealed = VALUES(sealed), key_id = VALUES(key_id), search_hash = VALUES(search_hash),"
            + " masked = VALUES(masked), source_key = VALUES(source_key), kept_at = VALUES(kept_at)")
    void keep(
            @Param("resident") long residentId,
            @Param("s") Sealed sealed,
            @Param("hash") String searchHash,
            @Param("masked") String masked,
            @Param("key") String sourceKey,
            @Param("now") Instant now);

    @Select("SELECT masked, asked_at, refused_at FROM resident_phone WHERE resident_id = #{resident}")
    Optional<Row> find(long resident);

    @Select("SELECT sealed AS bytes, key_id FROM resident_phone WHERE resident_id = #{resident} AND sealed IS NOT NULL")
    Optional<Sealed> sealed(long resident);

    @Insert("INSERT INTO resident_phone (resident_id, asked_at) VALUES (#{resident}, #{now})"
            + " ON DUPLICATE KEY UPDATE asked_at = VALUES(asked_at)")
    void asked(@Param("resident") long residentId, @Param("now") Instant now);

    @Insert("INSERT INTO resident_phone (resident_id, refused_at) VALUES (#{resident}, #{now})"
            + " ON DUPLICATE KEY UPDATE refused_at = VALUES(refused_at)")
    void refused(@Param("resident") long residentId, @Param("now") Instant now);

    @Select("<script>SELECT p.resident_id FROM resident_phone p JOIN resident r ON r.id = p.resident_id"
            + " WHERE r.community_id = #{community} AND p.search_hash IN"
            + " <foreach item='hash' collection='hashes' open='(' separator=',' close=')'>#{hash}</foreach>"
            + " ORDER BY p.resident_id</script>")
    List<Long> residentsWith(@Param("community") long communityId, @Param("hashes") List<String> hashes);

    @Select("SELECT resident_id FROM resident_phone WHERE key_id IS NOT NULL AND key_id <> #{present}"
            + " ORDER BY resident_id LIMIT #{limit}")
    List<Long> sealedWithout(@Param("present") String keyId, @Param("limit") int limit);

    /** Only while nobody kept another number meanwhile. */
    @Update("UPDATE resident_phone SET sealed = #{s.bytes}, key_id = #{s.keyId}, search_hash = #{hash}"
            + " WHERE resident_id = #{resident} AND sealed = #{before.bytes}")
    int reseal(
            @Param("resident") long residentId,
            @Param("before") Sealed before,
            @Param("s") Sealed sealed,
            @Param("hash") String searchHash);

    record Row(
            @Nullable String masked,
            @Nullable Instant askedAt,
            @Nullable Instant refusedAt) {
        boolean isLeftInPeaceSince(Instant moment) {
            return isAfter(askedAt, moment) || isAfter(refusedAt, moment);
        }

        private static boolean isAfter(@Nullable Instant at, Instant moment) {
            return at != null && at.isAfter(moment);
        }
    }
}
