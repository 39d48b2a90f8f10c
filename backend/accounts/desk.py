"""What every step of a login needs of the installation: the firm's rules, its key, its texts."""

from dataclasses import dataclass
from datetime import timedelta

from backend.core.limits import subnet
from backend.core.organisation import Organisation
from backend.core.signing import Signer
from backend.core.texts import Texts
from backend.verification import claims
from backend.verification.attempts import Allowance

LONGEST_EMAIL = 254


@dataclass(frozen=True)
class Desk:
    """Where clients log in. `outside_url` is without a slash at the end."""

    organisation: Organisation
    signer: Signer
    texts: Texts
    outside_url: str

    @property
    def allowance(self) -> Allowance:
        """How often one may try, by the organisation file."""
        rules = self.organisation.verification
        return Allowance(rules.max_attempts, timedelta(minutes=rules.lockout_minutes))

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries in which a number without a country code may be."""
        return tuple(self.organisation.phones) or ("DK", "SE", "FI")

    @property
    def code_minutes(self) -> int:
        """How long a mailed code is good."""
        return self.organisation.verification.code_ttl_minutes

    def key(self, kind: str, value: str) -> str:
        """What is counted instead of an address: a keyed hash."""
        return self.signer.fingerprint(f"login-{kind}", value)

    def network_key(self, network: str | None) -> str | None:
        """The hash under which a network address is counted, the same one as in the chat."""
        return self.signer.fingerprint("attempt-network", subnet(network)) if network is not None else None


def address(typed: str) -> str:
    """A typed e-mail address as it is looked for and counted; what cannot be one is kept apart from those that can."""
    escaped = typed.strip().lower()[:LONGEST_EMAIL].encode("unicode_escape")  # neither NUL nor half a sign gets further
    return claims.email(typed) or f"?{escaped.decode()}"
