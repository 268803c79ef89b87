using Lacuna.Archive.Tests.Stores;
using Lacuna.Archive.Tests.Stores.Correcting;

namespace Lacuna.Archive.Tests.Postgres;

public sealed class PostgresCorrectionListTests() : CorrectionListTests(Store.Postgres);

public sealed class PostgresCorrectionPropertyTests() : CorrectionPropertyTests(Store.Postgres);

public sealed class PostgresSpeakerCorrectionTests() : SpeakerCorrectionTests(Store.Postgres);

public sealed class PostgresDayCountTests() : DayCountTests(Store.Postgres);

public sealed class PostgresIdentityTests() : IdentityTests(Store.Postgres);

public sealed class PostgresKeepingTests() : KeepingTests(Store.Postgres);

public sealed class PostgresOriginalTests() : OriginalTests(Store.Postgres);

public sealed class PostgresRoundTripTests() : RoundTripTests(Store.Postgres);

public sealed class PostgresStatementCountTests() : StatementCountTests(Store.Postgres);

public sealed class PostgresStatementSearchTests() : StatementSearchTests(Store.Postgres);

public sealed class PostgresTextSearchTests() : TextSearchTests(Store.Postgres);

public sealed class PostgresUnchangedTests() : UnchangedTests(Store.Postgres);

public sealed class PostgresWindowTests() : WindowTests(Store.Postgres);
