package io.repairbot.admin.account;

import io.repairbot.staff.Role;
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
interface AccountMapper {
    @Select("SELECT password FROM console_account WHERE userid = #{userid}")
    Optional<String> password(String userid);

    /**
     * Takes one of the tries, before the password is looked at: however many guess at once, no more than {@code most} are heard. The last one
     * locks. 0 rows when there is no account or it is locked.
     */
    @Update("UPDATE console_account SET tries = IF(locked_until IS NULL, tries + 1, 1),"
            + " locked_until = IF(tries >= #{most}, #{until}, NULL)"
            + " WHERE userid = #{userid} AND (locked_until IS NULL OR locked_until <= #{now})")
    int take(
            @Param("userid") String userid,
            @Param("most") int most,
            @Param("now") Instant now,
            @Param("until") Instant until);

    @Update("UPDATE console_account SET tries = 0, locked_until = NULL, signed_in_at = #{now} WHERE userid = #{userid}")
    int signedIn(@Param("userid") String userid, @Param("now") Instant now);

    @Insert(
            "INSERT INTO console_account (userid, password, must_change, password_set_at)"
                    + " VALUES (#{userid}, #{password}, #{mustChange}, #{now}) ON DUPLICATE KEY UPDATE password = VALUES(password),"
                    + " must_change = VALUES(must_change), password_set_at = VALUES(password_set_at), tries = 0, locked_until = NULL")
    void set(
            @Param("userid") String userid,
            @Param("password") String password,
            @Param("mustChange") boolean mustChange,
            @Param("now") Instant now);

    @Select("SELECT COUNT(*) FROM console_account")
    int count();

    /** Staff who may have an account, with theirs if they have one. */
    @Select(
            "SELECT s.userid, s.name, s.role, a.userid IS NOT NULL AS present, COALESCE(a.must_change, 0) AS must_change,"
                    + " a.locked_until, a.signed_in_at FROM staff s LEFT JOIN console_account a ON a.userid = s.userid"
                    + " WHERE s.community_id = #{community} AND s.active = 1 AND s.role <> 'ENGINEER' ORDER BY s.role, s.userid")
    List<Line> of(long community);

    record Line(
            String userid,
            String name,
            Role role,
            boolean present,
            boolean mustChange,
            @Nullable Instant lockedUntil,
            @Nullable Instant signedInAt) {}
}
