using Lacuna.Archive.Tests.Stores;
using Lacuna.Archive.Tests.Stores.Correcting;

namespace Lacuna.Archive.Tests.Sqlite;

public sealed class SqliteCorrectionListTests() : CorrectionListTests(Store.Sqlite);

public sealed class SqliteCorrectionPropertyTests() : CorrectionPropertyTests(Store.Sqlite);

public sealed class SqliteSpeakerCorrectionTests() : SpeakerCorrectionTests(Store.Sqlite);

public sealed class SqliteDayCountTests() : DayCountTests(Store.Sqlite);

public sealed class SqliteIdentityTests() : IdentityTests(Store.Sqlite);

public sealed class SqliteKeepingTests() : KeepingTests(Store.Sqlite);

public sealed class SqliteOriginalTests() : OriginalTests(Store.Sqlite);

public sealed class SqliteRoundTripTests() : RoundTripTests(Store.Sqlite);

public sealed class SqliteStatementCountTests() : StatementCountTests(Store.Sqlite);

public sealed class SqliteStatementSearchTests() : StatementSearchTests(Store.Sqlite);

public sealed class SqliteTextSearchTests() : TextSearchTests(Store.Sqlite);

public sealed class SqliteUnchangedTests() : UnchangedTests(Store.Sqlite);

public sealed class SqliteWindowTests() : WindowTests(Store.Sqlite);
