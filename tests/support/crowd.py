"""A crowd of clients, made inside PostgreSQL: 1.2 cases each, eight messages a case, one client with very much."""

USUAL, HEAVY = 471, 1
"""The clients that are looked at; the first one has 60 cases, one of them with 20,000 messages."""
TABLES = (
    "clients", "applicants", "cases", "checklist_items", "case_messages", "case_files", "offers", "offer_lines",
    "payments", "receipts", "audit_events", "portal_sessions", "deliveries", "detail_changes", "consents",
)  # fmt: skip
FILLING = (
    """INSERT INTO staff (email, name, role, languages, created_at)
    SELECT 'staff' || n || '@nordbro.example', 'Caseworker ' || n, 'caseworker', '["da"]', :now
    FROM generate_series(1, 20) n, (SELECT CAST(:clients AS integer)) given""",
    """INSERT INTO clients (email, name, phone, language, created_at, password_chosen, login_code)
    SELECT 'client' || n || '@example.org', 'Client ' || n, '+45' || (20000000 + n), 'da', :now, true, false
    FROM generate_series(1, :clients) n""",
    """INSERT INTO applicants (client_id, name, relation)
    SELECT id, name || ' junior', 'child' FROM clients, generate_series(1, 2)
    WHERE CAST(:clients AS integer) > 0 AND CAST(:now AS timestamptz) IS NOT NULL""",
    """INSERT INTO cases (number, client_id, caseworker_id, type, status, paused, opened_on, updated_on)
    SELECT 'NB-' || c || '-' || n, c, 1 + c % 20,
           (ARRAY['eu_residence', 'family_reunification', 'work_permit'])[1 + (c + n) % 3],
           (ARRAY['collecting_documents', 'submitted', 'awaiting_authority', 'closed'])[1 + (c + n) % 4],
           c % 17 = 0, CAST(:now AS date) - 200, CAST(:now AS date) - (c % 90)
    FROM generate_series(1, :clients) c,
         LATERAL generate_series(1, CASE WHEN c = 1 THEN 60 WHEN c % 5 = 0 THEN 2 ELSE 1 END) n""",
    """INSERT INTO checklist_items (case_id, position, key, title, status, due_on)
    SELECT id, n, 'item-' || n, json_build_object('da', 'Dokument ' || n, 'en', 'Document ' || n),
           (ARRAY['pending', 'uploaded', 'approved', 'rejected', 'done'])[1 + (id + n) % 5], CAST(:now AS date) - 3 + n
    FROM cases, generate_series(1, 8) n WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO case_messages (case_id, sender, subject, body, sent_at, read)
    SELECT id, (ARRAY['client', 'caseworker'])[1 + n % 2], 'About step ' || n, repeat('Some words of it. ', 20),
           CAST(:now AS timestamptz) - n * interval '7 hours', n % 9 <> 1
    FROM cases, LATERAL generate_series(1, CASE WHEN id = 1 THEN 20000 ELSE 8 END) n
    WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO case_files
        (case_id, checklist_item_id, name, sha256, size, media_type, uploaded_by, scanned, uploaded_at)
    SELECT case_id, id, 'paper-' || position || '.pdf', md5(id::text) || md5(id::text), 12345, 'application/pdf',
           'import', true, CAST(:now AS timestamptz) - position * interval '1 day'
    FROM checklist_items
    WHERE (status <> 'pending' AND position <= 4 OR case_id = 1) AND CAST(:clients AS integer) > 0""",
    """INSERT INTO offers (case_id, number, title, currency, status, sent_on, valid_until)
    SELECT id, 'O-' || id, 'The whole move', 'DKK', (ARRAY['sent', 'accepted'])[1 + id % 2], CAST(:now AS date) - 20,
           CAST(:now AS date) + 10
    FROM cases WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO offer_lines (offer_id, position, text, amount)
    SELECT id, n, 'Part ' || n, 1000 * n FROM offers, generate_series(1, 3) n
    WHERE CAST(:clients AS integer) > 0 AND CAST(:now AS timestamptz) IS NOT NULL""",
    """INSERT INTO payments (case_id, number, text, amount, currency, due_on, status, paid_on)
    SELECT c.id, 'P-' || c.id || '-' || n, 'Instalment ' || n, 1250, 'DKK', CAST(:now AS date) - 40 + 20 * n,
           CASE WHEN n < 3 THEN 'paid' ELSE 'due' END, CASE WHEN n < 3 THEN CAST(:now AS date) - 40 + 20 * n END
    FROM cases c, generate_series(1, 3) n WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO receipts (payment_id, kind, number, issued_on, amount, currency, vat_percent, vat, particulars)
    SELECT p.id, 'receipt', 'R-2026-' || lpad(p.id::text, 7, '0'), p.paid_on, p.amount, p.currency, 25, 250,
           json_build_object('seller', 'Nordbro', 'seller_address', '', 'seller_vat_number', '', 'buyer', 'Client',
                             'buyer_address', '', 'text', p.text, 'payment_number', p.number, 'case_number', 'NB')
    FROM payments p WHERE p.status = 'paid' AND CAST(:clients AS integer) > 0
        AND CAST(:now AS timestamptz) IS NOT NULL""",
    """INSERT INTO audit_events (at, actor, kind, subject, subject_id, case_id, client_id, old, new)
    SELECT CAST(:now AS timestamptz) - n * interval '1 day', 'import', 'case.status', 'case', id::text, id, client_id,
           '{"status": "opened"}', '{"status": "submitted"}'
    FROM cases, LATERAL generate_series(1, CASE WHEN id = 1 THEN 5000 ELSE 10 END) n
    WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO consents (client_id, channel, purpose, given, at)
    SELECT id, 'email', 'case_news', true, :now FROM clients WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO portal_sessions (token_hash, client_id, created_at, seen_at, expires_at)
    SELECT md5(id::text) || md5(id::text), id, :now, :now, CAST(:now AS timestamptz) - interval '1 hour' FROM clients
    WHERE CAST(:clients AS integer) > 0""",
    """INSERT INTO detail_changes (client_id, field, old, new, state, channel, created_at)
    SELECT id, 'address', '', 'Ny vej 1', 'requested', 'portal', :now FROM clients
    WHERE id % 50 = 1 AND CAST(:clients AS integer) > 0""",
)
"""One statement a table, in order; `:clients` and `:now` are bound in each."""
