namespace Orm.Sqlite.Native;

/// <summary>SQLite's result codes, as far as they are told apart here. The low byte of an extended code is its primary one.</summary>
internal static class ResultCode
{
    internal const int Ok = 0;
    internal const int Error = 1;
    internal const int Busy = 5;
    internal const int Locked = 6;
    internal const int ReadOnly = 8;
    internal const int Interrupt = 9;
    internal const int InputOutput = 10;
    internal const int Corrupt = 11;
    internal const int Full = 13;
    internal const int CannotOpen = 14;
    internal const int TooBig = 18;
    internal const int Constraint = 19;
    internal const int NotADatabase = 26;
    internal const int Row = 100;
    internal const int Done = 101;
    internal const int LockedSharedCache = 262;
    internal const int ConstraintCheck = 275;
    internal const int BusySnapshot = 517;
    internal const int ConstraintForeignKey = 787;
    internal const int ConstraintNotNull = 1299;
    internal const int ConstraintPrimaryKey = 1555;
    internal const int ConstraintTrigger = 1811;
    internal const int ConstraintUnique = 2067;
    internal const int ConstraintRowId = 2579;
    internal const int ConstraintDataType = 3091;

    internal static int Primary(int code) => code & 0xFF;

    /// <summary>Whether another connection is in the way and waiting may help.</summary>
    internal static bool CanBeWaitedOut(int code) => (Primary(code) == Busy && code != BusySnapshot) || code == LockedSharedCache;
}
