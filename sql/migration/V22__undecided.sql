-- S5d: requests for leave and swaps that nobody decides are reminded of, and closed when the duty begins.
ALTER TABLE duty_request
  ADD COLUMN reminded INT NOT NULL DEFAULT 0 COMMENT 'which reminder whoever must decide was sent last: 1, 2',
  MODIFY COLUMN state VARCHAR(16) NOT NULL COMMENT 'CONSENT (the colleague is asked), ASKED (the supervisor is), APPROVED, REFUSED, DECLINED (by the colleague), VOID (the roster had changed), LAPSED (the duty began)',
  ADD KEY ix_duty_request_open (state, day);
