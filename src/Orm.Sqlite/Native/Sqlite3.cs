using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Orm.Sqlite.Native;

/// <summary>
/// The SQLite library that Microsoft.Data.Sqlite has loaded, called by function pointers: no SafeHandle reference and no
/// marshalling per call. Names and meaning are SQLite's own, so are the rules: documented calls only.
/// </summary>
internal static unsafe partial class Sqlite3
{
    // Assigned by Load and without initializers, so that no call pays for a check of the static constructor.
    private static volatile bool loaded;
    private static delegate* unmanaged[Cdecl]<nint, byte*, int, uint, nint*, byte**, int> prepare;
    private static delegate* unmanaged[Cdecl]<nint, int> finalize;
    private static delegate* unmanaged[Cdecl]<nint, int> step;
    private static delegate* unmanaged[Cdecl]<nint, int> reset;
    private static delegate* unmanaged[Cdecl]<nint, int> clearBindings;
    private static delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> bindText;
    private static delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int> bindBlob;
    private static delegate* unmanaged[Cdecl]<nint, int> bindParameterCount;
    private static delegate* unmanaged[Cdecl]<nint, int, byte*> bindParameterName;
    private static delegate* unmanaged[Cdecl]<nint, int> columnCount;
    private static delegate* unmanaged[Cdecl]<nint, int, byte*> columnName;

    // These only look at the value or connection that they are given, or set a parameter that nothing has to be copied for: a
    // few instructions, which need not let the garbage collector pass. The mutex that some take is free, since the connection
    // has one user, who holds it while a statement runs.
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint> columnValue;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> valueText;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*> valueBlob;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> valueType;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> valueInt64;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double> valueDouble;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> valueBytes;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int> bindNull;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long, int> bindInt64;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double, int> bindDouble;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*, int, nint, int> bindKeptText;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> changes;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> totalChanges;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long> lastInsertRowId;
    private static delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int> autocommit;

    private static delegate* unmanaged[Cdecl]<nint, int> statementReadOnly;
    private static delegate* unmanaged[Cdecl]<nint, nint, nint> nextStatement;
    private static delegate* unmanaged[Cdecl]<nint, int> extendedErrorCode;
    private static delegate* unmanaged[Cdecl]<nint, byte*> errorMessage;
    private static delegate* unmanaged[Cdecl]<nint, void> interrupt;
    private static delegate* unmanaged[Cdecl]<nint, nint> databaseMutex;
    private static delegate* unmanaged[Cdecl]<nint, void> mutexEnter;
    private static delegate* unmanaged[Cdecl]<nint, void> mutexLeave;
    private static delegate* unmanaged[Cdecl]<nint, int, int> busyTimeout;
    private static delegate* unmanaged[Cdecl]<nint, int, int> extendedResultCodes;
    private static delegate* unmanaged[Cdecl]<nint, byte*, int, nint, delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int>, nint, int> createCollation;

    private const uint PreparePersistent = 1;
    private const int Utf8Encoding = 1;
    private const nint Transient = -1;
    private const nint Static = 0;

    /// <summary>Finds the functions, once a process. To be called after a <c>SqliteConnection</c> was opened, which loads the library.</summary>
    internal static void Load()
    {
        if (loaded)
        {
            return;
        }

        var name = raw.GetNativeLibraryName();
        if (!NativeLibrary.TryLoad(name, typeof(raw).Assembly, null, out var library))
        {
            throw new OrmException($"The SQLite library '{name}' that Microsoft.Data.Sqlite uses can't be loaded a second time by its name. Reference the package Microsoft.Data.Sqlite and not only its core.");
        }

        Check(library, name);
        prepare = (delegate* unmanaged[Cdecl]<nint, byte*, int, uint, nint*, byte**, int>)Export("sqlite3_prepare_v3");
        finalize = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_finalize");
        step = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_step");
        reset = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_reset");
        clearBindings = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_clear_bindings");
        bindNull = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, int>)Export("sqlite3_bind_null");
        bindInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, long, int>)Export("sqlite3_bind_int64");
        bindDouble = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, double, int>)Export("sqlite3_bind_double");
        bindText = (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_text");
        bindKeptText = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_text");
        bindBlob = (delegate* unmanaged[Cdecl]<nint, int, byte*, int, nint, int>)Export("sqlite3_bind_blob");
        bindParameterCount = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_bind_parameter_count");
        bindParameterName = (delegate* unmanaged[Cdecl]<nint, int, byte*>)Export("sqlite3_bind_parameter_name");
        columnCount = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_column_count");
        columnName = (delegate* unmanaged[Cdecl]<nint, int, byte*>)Export("sqlite3_column_name");
        columnValue = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int, nint>)Export("sqlite3_column_value");
        valueType = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_type");
        valueInt64 = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("sqlite3_value_int64");
        valueDouble = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, double>)Export("sqlite3_value_double");
        valueText = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)Export("sqlite3_value_text");
        valueBlob = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, byte*>)Export("sqlite3_value_blob");
        valueBytes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_value_bytes");
        statementReadOnly = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_stmt_readonly");
        nextStatement = (delegate* unmanaged[Cdecl]<nint, nint, nint>)Export("sqlite3_next_stmt");
        changes = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_changes");
        totalChanges = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_total_changes");
        lastInsertRowId = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, long>)Export("sqlite3_last_insert_rowid");
        autocommit = (delegate* unmanaged[Cdecl, SuppressGCTransition]<nint, int>)Export("sqlite3_get_autocommit");
        extendedErrorCode = (delegate* unmanaged[Cdecl]<nint, int>)Export("sqlite3_extended_errcode");
        errorMessage = (delegate* unmanaged[Cdecl]<nint, byte*>)Export("sqlite3_errmsg");
        interrupt = (delegate* unmanaged[Cdecl]<nint, void>)Export("sqlite3_interrupt");
        databaseMutex = (delegate* unmanaged[Cdecl]<nint, nint>)Export("sqlite3_db_mutex");
        mutexEnter = (delegate* unmanaged[Cdecl]<nint, void>)Export("sqlite3_mutex_enter");
        mutexLeave = (delegate* unmanaged[Cdecl]<nint, void>)Export("sqlite3_mutex_leave");
        busyTimeout = (delegate* unmanaged[Cdecl]<nint, int, int>)Export("sqlite3_busy_timeout");
        extendedResultCodes = (delegate* unmanaged[Cdecl]<nint, int, int>)Export("sqlite3_extended_result_codes");
        createCollation = (delegate* unmanaged[Cdecl]<nint, byte*, int, nint, delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int>, nint, int>)Export("sqlite3_create_collation_v2");
        LoadFunctions(library);
        loaded = true;

        nint Export(string function) => NativeLibrary.GetExport(library, function);
    }

    /// <summary>Prepares the first statement of a text; <paramref name="used"/> tells how many bytes it took.</summary>
    internal static int Prepare(nint database, ReadOnlySpan<byte> sql, bool isKept, out nint statement, out int used)
    {
        fixed (byte* text = sql)
        {
            nint prepared;
            byte* tail;
            var code = prepare(database, text, sql.Length, isKept ? PreparePersistent : 0, &prepared, &tail);
            statement = prepared;
            used = tail is null ? sql.Length : (int)(tail - text);
            return code;
        }
    }

    internal static int Finalize(nint statement) => finalize(statement);

    internal static int Step(nint statement) => step(statement);

    internal static int Reset(nint statement) => reset(statement);

    internal static int ClearBindings(nint statement) => clearBindings(statement);

    internal static int BindNull(nint statement, int number) => bindNull(statement, number);

    internal static int BindInt64(nint statement, int number, long value) => bindInt64(statement, number, value);

    internal static int BindDouble(nint statement, int number, double value) => bindDouble(statement, number, value);

    /// <summary>Binds a text; SQLite copies it.</summary>
    internal static int BindText(nint statement, int number, ReadOnlySpan<byte> value)
    {
        // A null pointer would be NULL, and the pointer of an empty span may be null.
        byte none;
        fixed (byte* text = value)
        {
            return bindText(statement, number, text is null ? &none : text, value.Length, Transient);
        }
    }

    /// <summary>Binds a text that stays where it is until the statement has run; SQLite does not copy it.</summary>
    internal static int BindKeptText(nint statement, int number, nint text, int length) => bindKeptText(statement, number, (byte*)text, length, Static);

    /// <summary>Binds bytes; SQLite copies them.</summary>
    internal static int BindBlob(nint statement, int number, ReadOnlySpan<byte> value)
    {
        byte none;
        fixed (byte* bytes = value)
        {
            return bindBlob(statement, number, bytes is null ? &none : bytes, value.Length, Transient);
        }
    }

    internal static int BindParameterCount(nint statement) => bindParameterCount(statement);

    internal static ReadOnlySpan<byte> BindParameterName(nint statement, int number)
        => MemoryMarshal.CreateReadOnlySpanFromNullTerminated(bindParameterName(statement, number));

    internal static int ColumnCount(nint statement) => columnCount(statement);

    internal static string ColumnName(nint statement, int ordinal) => Marshal.PtrToStringUTF8((nint)columnName(statement, ordinal)) ?? "";

    /// <summary>A column's value, valid until the next step; an unprotected one, to be used by the connection's one user only.</summary>
    internal static nint ColumnValue(nint statement, int ordinal) => columnValue(statement, ordinal);

    internal static StorageClass ValueType(nint value) => (StorageClass)valueType(value);

    internal static long ValueInt64(nint value) => valueInt64(value);

    internal static double ValueDouble(nint value) => valueDouble(value);

    /// <summary>A value as UTF-8, valid until the next step.</summary>
    internal static ReadOnlySpan<byte> ValueText(nint value)
    {
        var text = valueText(value);
        return new ReadOnlySpan<byte>(text, text is null ? 0 : valueBytes(value));
    }

    /// <summary>A value's bytes, valid until the next step.</summary>
    internal static ReadOnlySpan<byte> ValueBlob(nint value)
    {
        var bytes = valueBlob(value);
        return new ReadOnlySpan<byte>(bytes, bytes is null ? 0 : valueBytes(value));
    }

    internal static bool IsReadOnly(nint statement) => statementReadOnly(statement) != 0;

    internal static nint NextStatement(nint database, nint statement) => nextStatement(database, statement);

    internal static int Changes(nint database) => changes(database);

    internal static int TotalChanges(nint database) => totalChanges(database);

    internal static long LastInsertRowId(nint database) => lastInsertRowId(database);

    internal static bool IsInTransaction(nint database) => autocommit(database) == 0;

    internal static int ExtendedErrorCode(nint database) => extendedErrorCode(database);

    internal static string ErrorMessage(nint database) => Marshal.PtrToStringUTF8((nint)errorMessage(database)) ?? "";

    internal static void Interrupt(nint database) => interrupt(database);

    /// <summary>The connection's mutex, which every call takes: taken once around many calls it costs each of them half.</summary>
    internal static nint DatabaseMutex(nint database) => databaseMutex(database);

    internal static void EnterMutex(nint mutex) => mutexEnter(mutex);

    internal static void LeaveMutex(nint mutex) => mutexLeave(mutex);

    internal static void BusyTimeout(nint database, int milliseconds) => busyTimeout(database, milliseconds);

    /// <summary>Lets every call give the extended code, which alone tells a snapshot that is too old from a lock.</summary>
    internal static void GiveExtendedCodes(nint database) => extendedResultCodes(database, 1);

    internal static int CreateCollation(nint database, ReadOnlySpan<byte> nameWithZero, delegate* unmanaged[Cdecl]<nint, int, byte*, int, byte*, int> compare)
    {
        fixed (byte* name = nameWithZero)
        {
            return createCollation(database, name, Utf8Encoding, 0, compare, 0);
        }
    }

    /// <summary>Two copies of SQLite in one process would corrupt each other's files: the address of a constant tells them apart.</summary>
    private static void Check(nint library, string name)
    {
        var ours = ((delegate* unmanaged[Cdecl]<byte*>)NativeLibrary.GetExport(library, "sqlite3_sourceid"))();
        var theirs = raw.sqlite3_sourceid();
        fixed (byte* address = &theirs.GetPinnableReference())
        {
            if (address != ours)
            {
                throw new OrmException($"'{name}' names another copy of SQLite than the one that Microsoft.Data.Sqlite uses. Reference one SQLitePCLRaw bundle only.");
            }
        }
    }
}
