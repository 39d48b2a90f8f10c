"""talking: requests to the staff, more about urgent ones, links that log in, and conversations that fall silent"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Columns are added natively: on SQLite a batch may copy the table, and dropping the old one deletes what refers to it.
    op.create_table('staff_requests',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('kind', sa.String(length=40), nullable=False),
    sa.Column('state', sa.String(length=40), nullable=False),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('phone', sa.String(length=20), nullable=True),
    sa.Column('when_text', sa.Text(), nullable=True),
    sa.Column('name', sa.String(length=200), nullable=True),
    sa.Column('email', sa.String(length=254), nullable=True),
    sa.Column('client_id', sa.Integer(), nullable=True),
    sa.Column('case_id', sa.Integer(), nullable=True),
    sa.Column('conversation_id', sa.String(length=32), nullable=True),
    sa.Column('channel', sa.String(length=20), nullable=False),
    sa.Column('language', sa.String(length=2), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('done_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('done_by', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['case_id'], ['cases.id'], name=op.f('fk_staff_requests_case_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_staff_requests_client_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_staff_requests_conversation_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['done_by'], ['staff.id'], name=op.f('fk_staff_requests_done_by'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_staff_requests'))
    )
    op.create_index('ix_staff_requests_asked', 'staff_requests', ['conversation_id', 'kind', 'created_at'], unique=False)
    op.create_index('ix_staff_requests_client_id', 'staff_requests', ['client_id'], unique=False)
    op.create_index('ix_staff_requests_state', 'staff_requests', ['state'], unique=False)

    op.create_table('urgent_additions',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('request_id', sa.Integer(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['request_id'], ['urgent_requests.id'], name=op.f('fk_urgent_additions_request_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_urgent_additions'))
    )
    op.create_index('ix_urgent_additions_request_id', 'urgent_additions', ['request_id'], unique=False)

    op.create_table('chat_links',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('client_id', sa.Integer(), nullable=False),
    sa.Column('conversation_id', sa.String(length=32), nullable=False),
    sa.Column('path', sa.String(length=300), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['client_id'], ['clients.id'], name=op.f('fk_chat_links_client_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['conversation_id'], ['conversations.id'], name=op.f('fk_chat_links_conversation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_chat_links')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_chat_links_token_hash'))
    )
    op.create_index('ix_chat_links_client_id', 'chat_links', ['client_id'], unique=False)
    op.create_index('ix_chat_links_expires_at', 'chat_links', ['expires_at'], unique=False)

    op.add_column('urgent_requests', sa.Column('name', sa.String(length=200), nullable=True))
    op.add_column('urgent_requests', sa.Column('channel', sa.String(length=20), nullable=True))

    op.add_column('conversations', sa.Column('waiting_for', sa.String(length=60), nullable=True))
    op.add_column('conversations', sa.Column('silence_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('conversations', sa.Column('silences', sa.Integer(), server_default='0', nullable=False))
    op.create_index('ix_conversations_silence_at', 'conversations', ['silence_at'], unique=False)


def downgrade() -> None:
    # Natively too; see above. What the system said in a conversation has no author before this version.
    messages = sa.table('messages', sa.column('author'))
    op.get_bind().execute(sa.delete(messages).where(messages.c.author == 'system'))

    op.drop_index('ix_conversations_silence_at', table_name='conversations')
    op.drop_column('conversations', 'silences')
    op.drop_column('conversations', 'silence_at')
    op.drop_column('conversations', 'waiting_for')

    op.drop_column('urgent_requests', 'channel')
    op.drop_column('urgent_requests', 'name')

    op.drop_table('chat_links')
    op.drop_table('urgent_additions')
    op.drop_table('staff_requests')
