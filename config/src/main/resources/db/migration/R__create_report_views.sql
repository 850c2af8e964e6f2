-- The only windows through which the batch user sees the portal's data. Each row is a fact about a network, a
-- municipality or a meeting; who it was stays behind the view. Intervals come from report_window, so a view answers
-- for the snapshots that are being compiled and for no others.
-- A report is read by all alike (reports.md T5), so a network that keeps even its name secret is in none of them: v_network
-- has the others, and whatever belongs to a network goes through it. What counts is today's visibility, for every month.

CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_network AS
SELECT n.id AS network_id, n.slug, n.name, n.kind,
       IF(n.kind = 'POLITICAL_BODY', 'POLITICAL', 'OFFICIALS') AS section
FROM network n
WHERE n.visibility <> 'SECRET';

-- The municipalities that are members of the association on the last day of the interval.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_municipality AS
SELECT w.snapshot_id, w.window_no, o.scb_code, o.name, o.short_name
FROM report_window w
JOIN organisation o ON o.kind = 'MUNICIPALITY' AND o.member_from < w.to_on AND (o.member_to IS NULL OR o.member_to >= w.to_on);

-- Networks that existed on the last day and were not closed already before the interval began: one that closes on the
-- first day is closed in the interval, and so is one that was opened again within it and closed once more.
-- A network without any recorded status change is taken to have had today's status always.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_network_status AS
SELECT s.snapshot_id, s.window_no, s.network_id, s.slug, s.section, s.status_first, s.status_last
FROM (
    SELECT w.snapshot_id, w.window_no, n.id AS network_id, n.slug,
           IF(n.kind = 'POLITICAL_BODY', 'POLITICAL', 'OFFICIALS') AS section,
           IF(h.network_id IS NULL, n.status,
              (SELECT c.status FROM network_status_change c
               WHERE c.network_id = n.id AND c.effective_on < w.from_on ORDER BY c.effective_on DESC LIMIT 1)) AS status_before,
           IF(h.network_id IS NULL, n.status,
              (SELECT c.status FROM network_status_change c
               WHERE c.network_id = n.id AND c.effective_on <= w.from_on ORDER BY c.effective_on DESC LIMIT 1)) AS status_first,
           IF(h.network_id IS NULL, n.status,
              (SELECT c.status FROM network_status_change c
               WHERE c.network_id = n.id AND c.effective_on < w.to_on ORDER BY c.effective_on DESC LIMIT 1)) AS status_last,
           EXISTS (SELECT 1 FROM network_status_change c
                   WHERE c.network_id = n.id AND c.effective_on >= w.from_on AND c.effective_on < w.to_on
                     AND c.status <> 'CLOSED') AS opened_within
    FROM report_window w
    JOIN network n ON n.visibility <> 'SECRET'
    LEFT JOIN (SELECT DISTINCT network_id FROM network_status_change) h ON h.network_id = n.id
) s
WHERE s.status_last IS NOT NULL
  AND NOT (s.status_last = 'CLOSED' AND COALESCE(s.status_before, '') = 'CLOSED' AND NOT s.opened_within);

-- Held meetings, once for each network that held them (M2). One held together with a secret network counts for the others.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_held_meeting AS
SELECT w.snapshot_id, w.window_no, m.network_id, m.id AS meeting_id, m.starts_on,
       m.attendance_recorded_at IS NOT NULL AS has_attendance
FROM report_window w
JOIN meeting m ON m.status = 'HELD' AND m.starts_on >= w.from_on AND m.starts_on < w.to_on
JOIN v_network n ON n.network_id = m.network_id
UNION
SELECT w.snapshot_id, w.window_no, c.network_id, m.id, m.starts_on, m.attendance_recorded_at IS NOT NULL
FROM report_window w
JOIN meeting m ON m.status = 'HELD' AND m.starts_on >= w.from_on AND m.starts_on < w.to_on
JOIN meeting_co_network c ON c.meeting_id = m.id
JOIN v_network n ON n.network_id = c.network_id;

-- Seats of member municipalities expected on the last day (M6, M10). Externals are never expected.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_expected_seat AS
SELECT w.snapshot_id, w.window_no, s.network_id, s.id AS seat_id, o.scb_code,
       EXISTS (SELECT 1 FROM seat_holding h
               WHERE h.seat_id = s.id AND h.role = 'HOLDER' AND h.valid_from < w.to_on
                 AND (h.valid_to IS NULL OR h.valid_to >= w.to_on)) AS filled,
       COALESCE((SELECT MAX(h.valid_to) FROM seat_holding h
                 WHERE h.seat_id = s.id AND h.role = 'HOLDER' AND h.valid_to < w.to_on), s.expected_from) AS last_left_on
FROM report_window w
JOIN seat s ON s.expected_from < w.to_on AND (s.expected_to IS NULL OR s.expected_to >= w.to_on)
JOIN v_network n ON n.network_id = s.network_id
JOIN organisation o ON o.id = s.organisation_id AND o.kind = 'MUNICIPALITY'
    AND o.member_from < w.to_on AND (o.member_to IS NULL OR o.member_to >= w.to_on);

-- Attendance at held meetings where it was recorded, by the list of expected municipalities of the meeting's own day
-- (M7, M8). A seat is occupied when it had a holder that day; a substitute fills the seat of an absent holder.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_attendance AS
SELECT r.snapshot_id, r.window_no, r.network_id, r.scb_code,
       COUNT(DISTINCT r.meeting_id) AS meetings_expected,
       COUNT(DISTINCT IF(r.present, r.meeting_id, NULL)) AS meetings_present,
       SUM(r.called AND r.occupied) AS seats_called,
       SUM(r.present AND r.occupied) AS seats_present,
       COUNT(DISTINCT IF(r.called AND r.occupied, r.seat_id, NULL)) AS seats_distinct
FROM (
    SELECT m.snapshot_id, m.window_no, m.network_id, o.scb_code, m.meeting_id, s.id AS seat_id,
           a.id IS NOT NULL AS called,
           COALESCE(a.presence IN ('PRESENT', 'DIGITAL', 'SUBSTITUTE'), FALSE) AS present,
           EXISTS (SELECT 1 FROM seat_holding h
                   WHERE h.seat_id = s.id AND h.role = 'HOLDER' AND h.valid_from <= m.starts_on
                     AND (h.valid_to IS NULL OR h.valid_to > m.starts_on)) AS occupied
    FROM v_held_meeting m
    JOIN seat s ON s.network_id = m.network_id AND s.expected_from <= m.starts_on
        AND (s.expected_to IS NULL OR s.expected_to > m.starts_on)
    JOIN organisation o ON o.id = s.organisation_id AND o.kind = 'MUNICIPALITY'
        AND o.member_from <= m.starts_on AND (o.member_to IS NULL OR o.member_to > m.starts_on)
    LEFT JOIN attendance a ON a.meeting_id = m.meeting_id AND a.seat_id = s.id
    WHERE m.has_attendance AND m.window_no <= 2
) r
GROUP BY r.snapshot_id, r.window_no, r.network_id, r.scb_code;

-- Documents first published within the interval (M11).
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_document AS
SELECT w.snapshot_id, w.window_no, d.network_id, COUNT(*) AS documents
FROM report_window w
JOIN document d ON d.published_on >= w.from_on AND d.published_on < w.to_on
JOIN v_network n ON n.network_id = d.network_id
WHERE w.window_no <= 2
GROUP BY w.snapshot_id, w.window_no, d.network_id;

-- Questions, without duplicates and without those withdrawn within the hour (M13–M15).
-- A first answer counts from another person; the asker's own solution does not.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_question AS
SELECT w.snapshot_id, w.window_no, q.network_id, q.id AS question_id, q.asked_on,
       q.asked_on >= w.from_on AND q.asked_on < w.to_on AS in_period,
       q.asked_on >= w.measured_from AND q.asked_on < w.measured_to AS measured,
       (SELECT MIN(a.answered_on) FROM answer a
        WHERE a.question_id = q.id AND NOT a.own_solution AND a.answered_by_id <> q.asked_by_id
          AND a.answered_on < w.to_on) AS answered_on
FROM report_window w
JOIN question q ON q.asked_on >= LEAST(w.from_on, w.measured_from) AND q.asked_on < w.to_on
JOIN v_network n ON n.network_id = q.network_id
WHERE w.window_no <= 2
  AND q.merged_into_id IS NULL
  AND (q.withdrawn_at IS NULL OR q.withdrawn_at >= q.asked_at + INTERVAL 1 HOUR)
  AND (q.asked_on >= w.from_on OR q.asked_on < w.measured_to);

-- What a municipality contributed over all its networks, and a lower bound for how many people that was (T15).
-- The bound must not change when people of the same network and municipality swap places (T2), so it is not a plain
-- count: of a network's n contributors each is counted as 1/d, d being in how many of the contributing networks the
-- most widespread of that network's people from the municipality are. 5040 is divisible by 1 to 10; DIV rounds down.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_contribution AS
WITH act AS (
    SELECT w.snapshot_id, w.window_no, 'M11' AS metric, d.network_id, d.organisation_id, d.published_by_id AS actor
    FROM report_window w
    JOIN document d ON d.published_on >= w.from_on AND d.published_on < w.to_on
    JOIN v_network n ON n.network_id = d.network_id
    WHERE w.window_no <= 2
    UNION ALL
    SELECT w.snapshot_id, w.window_no, 'M13', q.network_id, q.organisation_id, q.asked_by_id
    FROM report_window w
    JOIN question q ON q.asked_on >= w.from_on AND q.asked_on < w.to_on
    JOIN v_network n ON n.network_id = q.network_id
    WHERE w.window_no <= 2
      AND q.merged_into_id IS NULL
      AND (q.withdrawn_at IS NULL OR q.withdrawn_at >= q.asked_at + INTERVAL 1 HOUR)
),
contributing AS (
    SELECT a.snapshot_id, a.window_no, a.metric, n.kind = 'POLITICAL_BODY' AS political, a.network_id, a.organisation_id,
           o.scb_code, COUNT(*) AS acts, COUNT(DISTINCT a.actor) AS actors
    FROM act a
    JOIN network n ON n.id = a.network_id
    JOIN organisation o ON o.id = a.organisation_id AND o.kind = 'MUNICIPALITY'
    GROUP BY a.snapshot_id, a.window_no, a.metric, n.kind = 'POLITICAL_BODY', a.network_id, a.organisation_id, o.scb_code
),
belonging AS (
    SELECT c.snapshot_id, c.window_no, c.metric, c.political, c.network_id, c.organisation_id, p.id AS who
    FROM contributing c
    JOIN report_window w ON w.snapshot_id = c.snapshot_id AND w.window_no = c.window_no
    -- Not who is to begin later, nor who was to and never did.
    JOIN network_membership b ON b.network_id = c.network_id AND b.joined_on < w.to_on
        AND (b.left_on IS NULL OR b.left_on > b.joined_on)
    JOIN person p ON p.id = b.person_id AND p.organisation_id = c.organisation_id
    UNION
    SELECT c.snapshot_id, c.window_no, c.metric, c.political, c.network_id, c.organisation_id, h.person_id
    FROM contributing c
    JOIN report_window w ON w.snapshot_id = c.snapshot_id AND w.window_no = c.window_no
    JOIN seat s ON s.network_id = c.network_id AND s.organisation_id = c.organisation_id
    JOIN seat_holding h ON h.seat_id = s.id AND h.valid_from < w.to_on
    UNION
    SELECT a.snapshot_id, a.window_no, a.metric, n.kind = 'POLITICAL_BODY', a.network_id, a.organisation_id, a.actor
    FROM act a
    JOIN network n ON n.id = a.network_id
),
spread AS (
    SELECT snapshot_id, window_no, metric, political, organisation_id, who, COUNT(*) AS networks
    FROM belonging
    GROUP BY snapshot_id, window_no, metric, political, organisation_id, who
),
widest AS (
    SELECT b.snapshot_id, b.window_no, b.metric, b.political, b.network_id, b.organisation_id, MAX(s.networks) AS networks
    FROM belonging b
    JOIN spread s ON s.snapshot_id = b.snapshot_id AND s.window_no = b.window_no AND s.metric = b.metric
        AND s.political = b.political AND s.organisation_id = b.organisation_id AND s.who = b.who
    GROUP BY b.snapshot_id, b.window_no, b.metric, b.political, b.network_id, b.organisation_id
)
SELECT c.snapshot_id, c.window_no, IF(c.political, 'POLITICAL', 'OFFICIALS') AS section, c.scb_code, c.metric,
       SUM(c.acts) AS acts,
       CEIL(SUM(c.actors * 5040 DIV w.networks) / 5040) AS distinct_at_least
FROM contributing c
JOIN widest w ON w.snapshot_id = c.snapshot_id AND w.window_no = c.window_no AND w.metric = c.metric
    AND w.political = c.political AND w.network_id = c.network_id AND w.organisation_id = c.organisation_id
GROUP BY c.snapshot_id, c.window_no, c.political, c.scb_code, c.metric;

-- A fingerprint of all that a month's figures come from but the bound on how many people, for the months that have a snapshot. It changes when something
-- is recorded late, backdated, merged or taken away, whatever the clock said then; what begins or ends after the month
-- leaves it as it is. A network that becomes secret, or is so no longer, changes it too. It says that something has changed, never what. The lines are mixed by a hash that is not linear, so that
-- two equal changes do not undo each other.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW v_report_input AS
WITH reported AS (
    SELECT DISTINCT period, CAST(CONCAT(period, '-01') AS DATE) AS from_on,
           CAST(CONCAT(period, '-01') AS DATE) + INTERVAL 1 MONTH AS to_on
    FROM report_snapshot
),
input AS (
    SELECT r.period, 'meeting' AS source,
           MD5(CONCAT_WS(' ', m.id, m.network_id, m.starts_on, m.attendance_recorded_at IS NOT NULL)) AS line
    FROM reported r
    JOIN meeting m ON m.status = 'HELD' AND m.starts_on >= r.from_on AND m.starts_on < r.to_on
    JOIN v_network n ON n.network_id = m.network_id
    UNION ALL
    -- With the meeting's own data, for the network that called it may be secret.
    SELECT r.period, 'joint',
           MD5(CONCAT_WS(' ', c.meeting_id, c.network_id, m.starts_on, m.attendance_recorded_at IS NOT NULL))
    FROM reported r
    JOIN meeting m ON m.status = 'HELD' AND m.starts_on >= r.from_on AND m.starts_on < r.to_on
    JOIN meeting_co_network c ON c.meeting_id = m.id
    JOIN v_network n ON n.network_id = c.network_id
    UNION ALL
    SELECT r.period, 'attendance', MD5(CONCAT_WS(' ', a.meeting_id, a.seat_id, a.presence))
    FROM reported r
    JOIN meeting m ON m.status = 'HELD' AND m.starts_on >= r.from_on AND m.starts_on < r.to_on
    JOIN attendance a ON a.meeting_id = m.id
    JOIN seat s ON s.id = a.seat_id
    JOIN v_network n ON n.network_id = s.network_id
    UNION ALL
    SELECT r.period, 'document', MD5(CONCAT_WS(' ', d.id, d.network_id, d.organisation_id))
    FROM reported r
    JOIN document d ON d.published_on >= r.from_on AND d.published_on < r.to_on
    JOIN v_network n ON n.network_id = d.network_id
    UNION ALL
    -- Ten working days are never more than a month.
    SELECT r.period, 'question', MD5(CONCAT_WS(' ', q.id, q.network_id, q.organisation_id, q.asked_on))
    FROM reported r
    JOIN question q ON q.asked_on >= r.from_on - INTERVAL 1 MONTH AND q.asked_on < r.to_on
        AND q.merged_into_id IS NULL AND (q.withdrawn_at IS NULL OR q.withdrawn_at >= q.asked_at + INTERVAL 1 HOUR)
    JOIN v_network n ON n.network_id = q.network_id
    UNION ALL
    SELECT r.period, 'answer', MD5(CONCAT_WS(' ', a.id, a.question_id, a.answered_on, a.own_solution))
    FROM reported r
    JOIN question q ON q.asked_on >= r.from_on - INTERVAL 1 MONTH AND q.asked_on < r.to_on
    JOIN v_network n ON n.network_id = q.network_id
    JOIN answer a ON a.question_id = q.id AND a.answered_on < r.to_on
    UNION ALL
    SELECT r.period, 'status', MD5(CONCAT_WS(' ', c.network_id, n.kind, c.status, c.effective_on))
    FROM reported r
    JOIN network_status_change c ON c.effective_on < r.to_on
    JOIN v_network n ON n.network_id = c.network_id
    UNION ALL
    SELECT r.period, 'network', MD5(CONCAT_WS(' ', n.id, n.kind, n.status))
    FROM reported r
    JOIN network n ON n.visibility <> 'SECRET' AND NOT EXISTS (SELECT 1 FROM network_status_change c WHERE c.network_id = n.id)
    UNION ALL
    SELECT r.period, 'seat', MD5(CONCAT_WS(' ', s.id, s.network_id, s.organisation_id, s.expected_from,
                                             IF(s.expected_to < r.to_on, s.expected_to, '')))
    FROM reported r
    JOIN seat s ON s.expected_from < r.to_on
    JOIN v_network n ON n.network_id = s.network_id
    UNION ALL
    SELECT r.period, 'holding', MD5(CONCAT_WS(' ', h.id, h.seat_id, h.valid_from,
                                                IF(h.valid_to < r.to_on, h.valid_to, '')))
    FROM reported r
    JOIN seat_holding h ON h.role = 'HOLDER' AND h.valid_from < r.to_on
    JOIN seat s ON s.id = h.seat_id
    JOIN v_network n ON n.network_id = s.network_id
    UNION ALL
    SELECT r.period, 'municipality', MD5(CONCAT_WS(' ', o.scb_code, o.member_from,
                                                     IF(o.member_to < r.to_on, o.member_to, '')))
    FROM reported r
    JOIN organisation o ON o.kind = 'MUNICIPALITY' AND o.member_from < r.to_on
)
SELECT s.period, SHA2(GROUP_CONCAT(s.source, ' ', s.line_count, ' ', s.mixed ORDER BY s.source), 256) AS input_hash
FROM (SELECT period, source, COUNT(*) AS line_count, BIT_XOR(CAST(CONV(LEFT(line, 16), 16, 10) AS UNSIGNED)) AS mixed FROM input GROUP BY period, source) s
GROUP BY s.period;

GRANT SELECT ON v_network TO '${batchUser}'@'%';
GRANT SELECT ON v_municipality TO '${batchUser}'@'%';
GRANT SELECT ON v_network_status TO '${batchUser}'@'%';
GRANT SELECT ON v_held_meeting TO '${batchUser}'@'%';
GRANT SELECT ON v_expected_seat TO '${batchUser}'@'%';
GRANT SELECT ON v_attendance TO '${batchUser}'@'%';
GRANT SELECT ON v_document TO '${batchUser}'@'%';
GRANT SELECT ON v_question TO '${batchUser}'@'%';
GRANT SELECT ON v_contribution TO '${batchUser}'@'%';
GRANT SELECT ON v_report_input TO '${batchUser}'@'%';
