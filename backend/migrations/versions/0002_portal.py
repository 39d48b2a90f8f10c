"""portal: accounts, receipts, consultations, urgent requests, and who did what"""

import sqlalchemy as sa
from alembic import op
from argon2 import PasswordHasher

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Columns are added natively: on SQLite a batch may copy the table, and dropping the old one deletes what refers to it.
    op.create_table('number_series',
    sa.Column('name', sa.String(length=40), nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_number_series'))
    )
    op.create_table('provider_notices',
    sa.Column('provider', sa.String(length=20), nullable=False),
    sa.Column('notice_id', sa.String(length=200), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('provider', 'notice_id', name=op.f('pk_provider_notices'))
    )
    op.create_table('consents',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('purpose', sa.String(length=40), nullable=False),
    sa.Column('given', sa.Boolean(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_consents_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consents')),
    sa.UniqueConstraint('client_id', 'channel', 'purpose', name=op.f('uq_consents_client_id_channel_purpose'))
    )
    op.create_table('consultations',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('public_id', sa.String(length=32), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=True),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('email', sa.String(length=254), nullable=False),
    sa.Column('phone', sa.String(length=20), nullable=True),
    sa.Column('topic', sa.Text(), nullable=True),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('starts_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ends_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seat', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=40), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('updated_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_consultations_client_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_consultations')),
    sa.UniqueConstraint('public_id', name=op.f('uq_consultations_public_id'))
    )
    with op.batch_alter_table('consultations', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_consultations_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_consultations_email'), ['email'], unique=False)
        batch_op.create_index('uq_consultations_seat', ['starts_at', 'seat'], unique=True, sqlite_where=sa.text("status = 'booked'"), postgresql_where=sa.text("status = 'booked'"))

    op.create_table('detail_changes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('field', sa.String(length=40), nullable=False),
    sa.Column('old', sa.Text(), nullable=True),
    sa.Column('new', sa.Text(), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('decided_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_detail_changes_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_detail_changes'))
    )
    with op.batch_alter_table('detail_changes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_detail_changes_client_id'), ['client_id'], unique=False)

    op.create_table('login_codes',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('code_hash', sa.String(length=64), nullable=False),
    sa.Column('wrong', sa.Integer(), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_login_codes_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_login_codes')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_login_codes_token_hash'))
    )
    with op.batch_alter_table('login_codes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_login_codes_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_login_codes_expires_at'), ['expires_at'], unique=False)

    op.create_table('password_resets',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_password_resets_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_password_resets')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_password_resets_token_hash'))
    )
    with op.batch_alter_table('password_resets', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_password_resets_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_password_resets_expires_at'), ['expires_at'], unique=False)

    op.create_table('personal_tokens',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('hint', sa.String(length=12), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('revoked_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_personal_tokens_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_personal_tokens')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_personal_tokens_token_hash'))
    )
    with op.batch_alter_table('personal_tokens', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_personal_tokens_client_id'), ['client_id'], unique=False)

    op.create_table('portal_sessions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_portal_sessions_client_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_portal_sessions')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_portal_sessions_token_hash'))
    )
    with op.batch_alter_table('portal_sessions', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_portal_sessions_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_portal_sessions_expires_at'), ['expires_at'], unique=False)

    op.create_table('urgent_requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('public_id', sa.String(length=32), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('client_id', sa.Integer(), nullable=True),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('what', sa.Text(), nullable=False),
    sa.Column('by_when', sa.Text(), nullable=True),
    sa.Column('where', sa.Text(), nullable=True),
    sa.Column('reach', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=40), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('acknowledged_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('acknowledged_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['acknowledged_by'], ['staff.id'], name=op.f('fk_urgent_requests_acknowledged_by'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_urgent_requests_client_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_urgent_requests_conversation_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_urgent_requests')),
    sa.UniqueConstraint('public_id', name=op.f('uq_urgent_requests_public_id'))
    )
    with op.batch_alter_table('urgent_requests', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_urgent_requests_client_id'), ['client_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_urgent_requests_conversation_id'), ['conversation_id'], unique=False)

    op.create_table('checkouts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('payment_id', sa.Integer(), nullable=False),
    sa.Column('provider', sa.String(length=20), nullable=False),
    sa.Column('reference', sa.String(length=200), nullable=False),
    sa.Column('url', sa.Text(), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('provider_payment', sa.String(length=200), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['payment_id'], ['payments.id'], name=op.f('fk_checkouts_payment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_checkouts')),
    sa.UniqueConstraint('provider', 'reference', name=op.f('uq_checkouts_provider_reference'))
    )
    with op.batch_alter_table('checkouts', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_checkouts_payment_id'), ['payment_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_checkouts_provider_payment'), ['provider_payment'], unique=False)

    op.create_table('receipts',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('payment_id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('number', sa.String(length=40), nullable=False),
    sa.Column('issued_on', sa.Date(), nullable=False),
    sa.Column('amount', sa.Numeric(precision=12, scale=2), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('vat_percent', sa.Numeric(precision=5, scale=2), nullable=False),
    sa.Column('vat', sa.Numeric(precision=12, scale=2), nullable=False),
    sa.Column('particulars', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['payment_id'], ['payments.id'], name=op.f('fk_receipts_payment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_receipts')),
    sa.UniqueConstraint('number', name=op.f('uq_receipts_number')),
    sa.UniqueConstraint('payment_id', 'kind', name=op.f('uq_receipts_payment_id_kind'))
    )
    op.add_column('audit_events', sa.Column('case_id', sa.Integer(), nullable=True))
    op.add_column('audit_events', sa.Column('client_id', sa.Integer(), nullable=True))
    op.create_index('ix_audit_events_case', 'audit_events', ['case_id', 'id'], unique=False)
    op.create_index('ix_audit_events_client', 'audit_events', ['client_id', 'id'], unique=False)

    op.add_column('case_files', sa.Column('media_type', sa.String(length=100), server_default='application/octet-stream', nullable=False))
    op.add_column('case_files', sa.Column('uploaded_by', sa.String(length=40), server_default='import', nullable=False))
    op.add_column('case_files', sa.Column('scanned', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index('ix_case_files_item', 'case_files', ['checklist_item_id'], unique=False)

    op.add_column('case_messages', sa.Column('channel', sa.String(length=20), nullable=True))
    op.add_column('case_messages', sa.Column('conversation_id', sa.String(length=32), nullable=True))
    op.create_index('ix_case_messages_newest', 'case_messages', ['case_id', 'sent_at', 'id'], unique=False)

    op.add_column('clients', sa.Column('password_chosen', sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column('clients', sa.Column('login_code', sa.Boolean(), server_default=sa.false(), nullable=False))

    op.add_column('conversations', sa.Column('portal_session_id', sa.Integer(), nullable=True))
    op.create_index('ix_conversations_portal_session_id', 'conversations', ['portal_session_id'], unique=False)

    op.add_column('deliveries', sa.Column('attachments', sa.JSON(), nullable=True))

    op.add_column('offers', sa.Column('accepted_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('offers', sa.Column('accepted_channel', sa.String(length=20), nullable=True))

    op.add_column('payments', sa.Column('refunded_on', sa.Date(), nullable=True))
    op.add_column('payments', sa.Column('method', sa.String(length=20), nullable=True))
    _give_first_passwords()


def _give_first_passwords() -> None:
    """Whoever has no password yet gets the first one, the phone number; see docs/decisions/0010-first-password.md."""
    clients = sa.table('clients', sa.column('id'), sa.column('phone'), sa.column('password_hash'),
                       sa.column('password_chosen', sa.Boolean()))
    connection = op.get_bind()
    connection.execute(sa.update(clients).where(clients.c.password_hash.is_not(None)).values(password_chosen=True))
    without = connection.execute(sa.select(clients.c.id, clients.c.phone).where(clients.c.password_hash.is_(None)))
    hasher = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    for client_id, phone in without.all():
        changed = sa.update(clients).where(clients.c.id == client_id).values(password_hash=hasher.hash(phone))
        connection.execute(changed)


def downgrade() -> None:
    # Natively too; see above.
    op.drop_column('payments', 'method')
    op.drop_column('payments', 'refunded_on')

    op.drop_column('offers', 'accepted_channel')
    op.drop_column('offers', 'accepted_at')

    op.drop_column('deliveries', 'attachments')

    op.drop_index('ix_conversations_portal_session_id', table_name='conversations')
    op.drop_column('conversations', 'portal_session_id')

    op.drop_column('clients', 'login_code')
    op.drop_column('clients', 'password_chosen')

    op.drop_index('ix_case_messages_newest', table_name='case_messages')
    op.drop_column('case_messages', 'conversation_id')
    op.drop_column('case_messages', 'channel')

    op.drop_index('ix_case_files_item', table_name='case_files')
    op.drop_column('case_files', 'scanned')
    op.drop_column('case_files', 'uploaded_by')
    op.drop_column('case_files', 'media_type')

    op.drop_index('ix_audit_events_client', table_name='audit_events')
    op.drop_index('ix_audit_events_case', table_name='audit_events')
    op.drop_column('audit_events', 'client_id')
    op.drop_column('audit_events', 'case_id')

    op.drop_table('receipts')
    with op.batch_alter_table('checkouts', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_checkouts_provider_payment'))
        batch_op.drop_index(batch_op.f('ix_checkouts_payment_id'))

    op.drop_table('checkouts')
    with op.batch_alter_table('urgent_requests', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_urgent_requests_conversation_id'))
        batch_op.drop_index(batch_op.f('ix_urgent_requests_client_id'))

    op.drop_table('urgent_requests')
    with op.batch_alter_table('portal_sessions', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_portal_sessions_expires_at'))
        batch_op.drop_index(batch_op.f('ix_portal_sessions_client_id'))

    op.drop_table('portal_sessions')
    with op.batch_alter_table('personal_tokens', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_personal_tokens_client_id'))

    op.drop_table('personal_tokens')
    with op.batch_alter_table('password_resets', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_password_resets_expires_at'))
        batch_op.drop_index(batch_op.f('ix_password_resets_client_id'))

    op.drop_table('password_resets')
    with op.batch_alter_table('login_codes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_login_codes_expires_at'))
        batch_op.drop_index(batch_op.f('ix_login_codes_client_id'))

    op.drop_table('login_codes')
    with op.batch_alter_table('detail_changes', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_detail_changes_client_id'))

    op.drop_table('detail_changes')
    with op.batch_alter_table('consultations', schema=None) as batch_op:
        batch_op.drop_index('uq_consultations_seat', sqlite_where=sa.text("status = 'booked'"), postgresql_where=sa.text("status = 'booked'"))
        batch_op.drop_index(batch_op.f('ix_consultations_email'))
        batch_op.drop_index(batch_op.f('ix_consultations_client_id'))

    op.drop_table('consultations')
    op.drop_table('consents')
    op.drop_table('provider_notices')
    op.drop_table('number_series')
